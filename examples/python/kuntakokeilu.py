"""Who serves the jobseeker: Act 1269/2020 on the municipal employment trial.

A second implementation, written from the Act alone, section by section; it
has nothing of the library in it, and needs nothing but Python 3.9. To compare:

    kuntakokeilu conform --command 'python3 examples/python/kuntakokeilu.py'

or by hand: one JSON request a line in, one JSON answer a line out. It answers
`assess` and `area`, and `input` of a person or a municipality; of every other
question it says that it does not.
A fact that is absent is unknown; "Unknown facts" below shows how. OP-nn is an
open point of the Act, answered as the project reads it (docs/readings.md).
"""

from __future__ import annotations

import json
import math
import re
import sys
from collections.abc import Hashable, Iterable, Mapping, Sequence
from datetime import date, timedelta
from itertools import combinations, product
from typing import Any, Callable, NamedTuple, Optional, Union

# --- The Act by day --------------------------------------------------------
# Days are ISO strings: they compare as days do.

BEGIN, END = "2021-03-01", "2024-12-31"  # 23 § (287/2022)

# First day of each amendment that changed what 2, 4 or 5 § mean here.
FROM = {
    "421/2021": "2021-06-01",
    "1381/2021": "2022-05-02",
    "671/2022": "2023-01-01",
    "149/2023": "2023-03-01",
    "374/2023": "2023-07-01",
}

WORDINGS = {
    "V0": "2021-03-01", "V1": "2021-06-01", "V2": "2021-10-02", "V3": "2022-05-02",
    "V4": "2022-05-23", "V5": "2022-07-11", "V6": "2022-08-01", "V7": "2023-01-01",
    "V8": "2023-03-01", "V9": "2023-07-01", "V10": "2023-12-01", "V11": "2024-01-01",
    "V12": "2024-09-02",
}


def in_force(on: str) -> bool:
    """23 §: the Act is in force from 2021-03-01 to 2024-12-31."""
    return BEGIN <= on <= END


def wording(on: str) -> str:
    """The text version in force on a day of the trial."""
    return [name for name, first in WORDINGS.items() if first <= on][-1]


def days_after(day: str, days: int) -> str:
    return (date.fromisoformat(day) + timedelta(days)).isoformat()


def birthday(birth_date: str, age: int) -> str:
    """The day on which an age is reached.

    OP-01: who is born on 29 February reaches it on 28 February in a year
    without the 29th.
    """
    year, month_and_day = int(birth_date[:4]) + age, birth_date[4:]
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    if month_and_day == "-02-29" and not leap:
        month_and_day = "-02-28"
    return f"{year:04d}{month_and_day}"


# --- 3 § Trial areas -------------------------------------------------------
# 25 areas, 118 municipalities. Never amended. OP-05: the 22 municipalities of
# Pirkanmaa are those of 2020, without Kuhmoinen (291).

AREAS: Mapping[str, Mapping[str, str]] = {
    "seinajoki-ilmajoki": {"743": "Seinäjoki", "145": "Ilmajoki"},  # 3 § 1 kohta a
    "kurikka-kauhajoki": {  # 3 § 1 kohta b
        "301": "Kurikka", "232": "Kauhajoki", "846": "Teuva", "151": "Isojoki", "218": "Karijoki",
        "010": "Alavus", "759": "Soini",
    },
    "mikkeli": {  # 3 § 2 kohta
        "491": "Mikkeli", "178": "Juva", "097": "Hirvensalmi", "507": "Mäntyharju",
        "213": "Kangasniemi", "623": "Puumala", "588": "Pertunmaa",
    },
    "savonlinna": {"740": "Savonlinna"},  # 3 § 2 kohta
    "hameenlinna": {"109": "Hämeenlinna", "082": "Hattula", "165": "Janakkala"},  # 3 § 3 kohta
    "lahti": {  # 3 § 3 kohta
        "398": "Lahti", "098": "Hollola", "016": "Asikkala", "316": "Kärkölä", "560": "Orimattila",
    },
    "kainuu": {  # 3 § 4 kohta
        "105": "Hyrynsalmi", "205": "Kajaani", "290": "Kuhmo", "765": "Sotkamo",
        "777": "Suomussalmi", "578": "Paltamo", "697": "Ristijärvi",
    },
    # 3 § 5 kohta a
    "jyvaskyla": {"179": "Jyväskylä", "410": "Laukaa", "500": "Muurame", "992": "Äänekoski"},
    # 3 § 5 kohta b
    "jamsa-keuruu-saarijarvi": {"182": "Jämsä", "249": "Keuruu", "729": "Saarijärvi"},
    # 3 § 6 kohta
    "lappi": {"698": "Rovaniemi", "851": "Tornio", "320": "Kemijärvi", "758": "Sodankylä"},
    "pirkanmaa": {  # 3 § 7 kohta
        "020": "Akaa", "108": "Hämeenkyrö", "143": "Ikaalinen", "177": "Juupajoki",
        "211": "Kangasala", "250": "Kihniö", "418": "Lempäälä", "508": "Mänttä-Vilppula",
        "536": "Nokia", "562": "Orivesi", "581": "Parkano", "604": "Pirkkala",
        "619": "Punkalaidun", "635": "Pälkäne", "702": "Ruovesi", "790": "Sastamala",
        "837": "Tampere", "887": "Urjala", "908": "Valkeakoski", "922": "Vesilahti",
        "936": "Virrat", "980": "Ylöjärvi",
    },
    "kokkola": {  # 3 § 8 kohta
        "272": "Kokkola", "217": "Kannus", "584": "Perho", "236": "Kaustinen", "924": "Veteli",
        "074": "Halsua", "849": "Toholampi", "421": "Lestijärvi",
    },
    "joensuu": {  # 3 § 9 kohta
        "167": "Joensuu", "309": "Outokumpu", "426": "Liperi", "607": "Polvijärvi",
        "276": "Kontiolahti",
    },
    "oulu": {  # 3 § 10 kohta a
        "564": "Oulu", "072": "Hailuoto", "139": "Ii", "244": "Kempele", "425": "Liminka",
        "436": "Lumijoki", "859": "Tyrnävä", "494": "Muhos",
    },
    "raahe": {"678": "Raahe", "625": "Pyhäjoki", "748": "Siikajoki"},  # 3 § 10 kohta b
    "ylivieska": {  # 3 § 10 kohta c
        "009": "Alavieska", "208": "Kalajoki", "483": "Merijärvi", "563": "Oulainen",
        "977": "Ylivieska",
    },
    "kuopio-iisalmi": {  # 3 § 11 kohta
        "297": "Kuopio", "140": "Iisalmi", "402": "Lapinlahti", "749": "Siilinjärvi",
        "762": "Sonkajärvi", "925": "Vieremä",
    },
    "pori": {"609": "Pori", "271": "Kokemäki", "886": "Ulvila"},  # 3 § 12 kohta
    "espoo": {"049": "Espoo"},  # 3 § 13 kohta a
    "helsinki": {"091": "Helsinki"},  # 3 § 13 kohta b
    "vantaa-kerava": {"092": "Vantaa", "245": "Kerava"},  # 3 § 13 kohta c
    "porvoo": {"638": "Porvoo"},  # 3 § 13 kohta d
    "hanko-raasepori": {"078": "Hanko", "710": "Raasepori"},  # 3 § 13 kohta e
    "salo": {"734": "Salo", "480": "Marttila", "284": "Koski Tl"},  # 3 § 14 kohta
    "turku": {  # 3 § 14 kohta
        "853": "Turku", "400": "Laitila", "577": "Paimio", "738": "Sauvo", "895": "Uusikaupunki",
    },
}

AREA_OF = {code: area for area, codes in AREAS.items() for code in codes}

# --- The TE offices --------------------------------------------------------
# All 309 municipalities of Finland, 2021-2024, by the TE office of their ELY
# centre area. In Åland the Act does not apply and there is no TE office.

OFFICES: Mapping[str, tuple[str, str]] = {  # name and municipalities of each id
    "etela-pohjanmaa": ("Etelä-Pohjanmaan TE-toimisto", """
        005 010 052 145 151 152 218 232 233 300 301 403 408 743 759 846 934 989"""),
    "etela-savo": ("Etelä-Savon TE-toimisto", """
        046 097 178 213 491 507 588 593 623 681 740 768"""),
    "hame": ("Hämeen TE-toimisto", """
        016 061 081 082 086 098 103 109 111 142 165 169 316 398 433 560 576 694 781 834 981"""),
    "kaakkois-suomi": ("Kaakkois-Suomen TE-toimisto", """
        075 153 285 286 405 416 441 489 580 624 689 700 739 831 935"""),
    "kainuu": ("Kainuun TE-toimisto", """
        105 205 290 578 620 697 765 777"""),
    "keski-suomi": ("Keski-Suomen TE-toimisto", """
        077 172 179 182 216 226 249 256 265 275 312 410 435 495 500 592 601 729 850 892 931 992"""),
    "lappi": ("Lapin TE-toimisto", """
        047 148 240 241 261 273 320 498 583 614 683 698 732 742 751 758 845 851 854 890 976"""),
    "pirkanmaa": ("Pirkanmaan TE-toimisto", """
        020 108 143 177 211 250 291 418 508 536 562 581 604 619 635 702 790 837 887 908 922 936
        980"""),
    "pohjanmaa": ("Pohjanmaan TE-toimisto", """
        074 217 231 236 272 280 287 288 399 421 440 475 499 545 584 598 599 849 893 905 924 946"""),
    "pohjois-karjala": ("Pohjois-Karjalan TE-toimisto", """
        090 146 167 176 260 276 309 422 426 541 607 707 848"""),
    "pohjois-pohjanmaa": ("Pohjois-Pohjanmaan TE-toimisto", """
        009 069 071 072 139 208 244 305 317 425 436 483 494 535 563 564 615 625 626 630 678 691
        746 748 785 791 832 859 889 977"""),
    "pohjois-savo": ("Pohjois-Savon TE-toimisto", """
        140 171 204 239 263 297 402 420 595 686 687 749 762 778 844 857 915 921 925"""),
    "satakunta": ("Satakunnan TE-toimisto", """
        050 051 079 102 181 214 230 271 484 531 608 609 684 747 783 886"""),
    "uusimaa": ("Uudenmaan TE-toimisto", """
        018 049 078 091 092 106 149 186 224 235 245 257 407 434 444 504 505 543 611 616 638 710
        753 755 858 927"""),
    "varsinais-suomi": ("Varsinais-Suomen TE-toimisto", """
        019 202 284 304 322 400 423 430 445 480 481 503 529 538 561 577 631 636 680 704 734 738
        761 833 853 895 918"""),
}
ALAND = """
        035 043 060 062 065 076 170 295 318 417 438 478 736 766 771 941""".split()

OFFICE_OF = {code: office for office, (_, codes) in OFFICES.items() for code in codes.split()}
MUNICIPALITIES = {*OFFICE_OF, *ALAND}

# --- Facts about a person --------------------------------------------------

Tell = Callable[[str], Sequence[Any]]


class Fact(NamedTuple):
    takes: str | tuple[str, ...]  # a type, or the list of its words
    null: bool  # null is a value: "none"
    provision: str  # what asks for the fact
    # By the day asked about, values that stand for all others if the fact is
    # absent: they give every answer that some value of the fact gives.
    tell: Tell


def always(*values: Any) -> Tell:
    return lambda on: values


def yes_or_no(provision: str) -> Fact:
    return Fact("true or false", False, provision, always(True, False))


# None; Helsinki and Tampere in the trial; Nurmes and Rauma outside, each with a
# TE office of its own; Mariehamn in Åland. Two of a kind suffice, because only
# a difference between answers counts and two of a kind always differ.
PLACES = (None, "091", "837", "541", "684", "478")
SUBSIDIES = ("pay-subsidy", "state-agency-appropriation", "55-plus", "municipal-obligation")
SERVICES = (
    "job-search-coaching", "career-coaching", "labour-market-training", "self-motivated-study",
    "tryout", "vocational-labour-market-training", "integration-self-motivated-study",
    "rehabilitative-work",
)
REGISTERED = ("unemployed-jobseeker", "jobseeker", "jobseeker-at-risk")

FACTS: Mapping[str, Fact] = {
    "id": Fact("text", False, "", always("")),
    "homeMunicipality": Fact("municipality", True, "3 §", always(*PLACES)),
    "residenceMunicipality": Fact("municipality", True, "3 §", always(*PLACES)),
    # Just born; at 40 neither under 30 nor 55; at 80 long over 55.
    "birthDate": Fact("day", False, "4 § 1 mom. 2 kohta", lambda on: (
        on, f"{int(on[:4]) - 41}-12-31", f"{int(on[:4]) - 81}-12-31")),
    "motherTongue": Fact("language", True, "2 § 3 kohta", always("fi", "ru")),
    "immigrant": yes_or_no("2 § 4 kohta"),
    "meetsEarningsRelatedConditions": yes_or_no("4 § 1 mom. 1 kohta"),
    "temporaryProtectionPermit": yes_or_no("4 § 2 mom."),
    "jobSearchValid": yes_or_no("2 § 2 kohta"),
    "registeredAs": Fact(REGISTERED, False, "4 § 2 mom.", always(*REGISTERED)),
    "inEmployment": yes_or_no("2 § 1 kohta"),
    "fullyLaidOff": yes_or_no("2 § 1 kohta"),
    "regularWeeklyHours": Fact("number", False, "2 § 1 kohta", always(0, 40)),
    "guaranteedMinimumWeeklyHours": Fact("number", True, "2 § 1 kohta", always(0, None)),
    "fullTimeBusinessDays": Fact("whole number", False, "2 § 1 kohta", always(0, 15)),
    "benefitRightDespiteBusiness": yes_or_no("2 § 1 kohta"),
    "fullTimeStudent": yes_or_no("2 § 1 kohta"),
    "benefitRightDespiteStudies": yes_or_no("2 § 1 kohta"),
    "wageSubsidisedWork": Fact(SUBSIDIES, True, "2 § 6 kohta", always(None, *SUBSIDIES)),
    "startUpGrant": yes_or_no("2 § 6 kohta"),
    "inService": Fact((*SERVICES, "other"), True, "2 § 5 kohta", always(None, "tryout")),
    "unemploymentExpectedOn": Fact("day", True, "4 § 1 mom.", lambda on: (None, on)),
    "dismissalNoticeOn": Fact("day", True, "5 § 3 mom.", lambda on: (None, on)),
    "dismissalOnEconomicOrProductionGrounds": yes_or_no("5 § 3 mom."),
    "yearsWithEmployerAtNotice": Fact("number", False, "5 § 3 mom.", always(0, 5)),
}

# --- Unknown facts ---------------------------------------------------------
# A rule of the Act is written below as a plain function of known facts, and
# asked as a Question. If facts are absent, a question has several possible
# answers, one for each way to complete the record. Two readers find, without
# going through all completions of the whole record, exactly what is open:
# `answers` the possible answers, `turns` the absent facts on which they turn.
# Both are exact because no fact is read in two parts of one question (`ask`
# refuses it): the parts vary freely beside each other.

Person = Mapping[str, Any]
Part = Union[str, "Question"]
Pair = tuple[Hashable, Hashable]


class Question(NamedTuple):
    rule: Callable[..., Hashable]
    parts: tuple[Part, ...]  # facts, and questions of their own
    facts: tuple[str, ...]  # all facts read, also in the parts


def ask(rule: Callable[..., Hashable], *parts: Part) -> Question:
    facts = tuple(fact for part in parts
                  for fact in ([part] if isinstance(part, str) else part.facts))
    if len(set(facts)) < len(facts):
        raise AssertionError("a fact stands in two parts of a question")
    return Question(rule, parts, facts)


def answers(part: Part, person: Person, on: str) -> set[Any]:
    """Every answer that some completion of the person gives."""
    if isinstance(part, str):
        return {person[part]} if part in person else {*FACTS[part].tell(on)}
    options = [answers(each, person, on) for each in part.parts]
    return {part.rule(*values) for values in product(*options)}


def turns(part: Part, person: Person, on: str) -> dict[str, set[Pair]]:
    """Every absent fact on which the answer can turn, with the answers.

    A fact counts if some completion of the other absent facts makes two of
    its values give different answers.
    """
    if isinstance(part, str):
        values = sorted(answers(part, person, on), key=repr)
        return {part: {*combinations(values, 2)}} if values[1:] else {}
    options = [answers(each, person, on) for each in part.parts]
    found: dict[str, set[Pair]] = {}
    for at, each in enumerate(part.parts):
        seen: dict[Pair, set[Pair]] = {}
        for fact, pairs in turns(each, person, on).items():
            for pair in pairs - seen.keys():
                one, other = ([part.rule(*values) for values in product(
                    *options[:at], [value], *options[at + 1:])] for value in pair)
                seen[pair] = {(a, b) for a, b in zip(one, other) if a != b}
            turned = set().union(*(seen[pair] for pair in pairs))
            if turned:
                found[fact] = turned
    return found


def surely(part: Part, person: Person, on: str) -> bool:
    return answers(part, person, on) == {True}


def all_of(*truths: bool) -> bool:
    return all(truths)


# --- 2 § Definitions -------------------------------------------------------


def unemployed(on: str) -> Question:
    """2 § 1 kohta: unemployed (työtön). All of a, b and c (OP-08)."""

    def a(employed: bool, laid_off: bool, hours: float, guaranteed: float | None = None) -> bool:
        # OP-09: laid off from every job; the hours of parallel jobs added up.
        return not employed or laid_off or hours < 4 or (guaranteed is not None and guaranteed < 4)

    def b(business_days: float, benefit_right: bool = False) -> bool:
        return business_days <= 14 or benefit_right

    def c(student: bool, benefit_right: bool = False) -> bool:
        # OP-11: 10 a § or 10 b §. OP-10: 1001/2023 counts from 2023-01-01, not 1133/2022.
        return not student or benefit_right

    if on < FROM["1381/2021"]:
        return ask(all_of, ask(a, "inEmployment", "fullyLaidOff", "regularWeeklyHours"),
                   ask(b, "fullTimeBusinessDays"), ask(c, "fullTimeStudent"))
    return ask(all_of, ask(a, "inEmployment", "fullyLaidOff", "regularWeeklyHours",
                           "guaranteedMinimumWeeklyHours"),
               ask(b, "fullTimeBusinessDays", "benefitRightDespiteBusiness"),
               ask(c, "fullTimeStudent", "benefitRightDespiteStudies"))


NATIONAL = ("fi", "fin", "sv", "swe")
SAMI = ("se", "sme", "sma", "smj", "smn", "sms", "smi", "sju", "sje", "sjd", "sjt", "sia", "sjk")


def foreign_language(mother_tongue: str | None) -> bool:
    """2 § 3 kohta: registered, and not Finnish, Swedish or Sámi (OP-06)."""
    return mother_tongue is not None and mother_tongue not in (*NATIONAL, *SAMI)


def in_service(service: str | None) -> bool:
    """2 § 5 kohta: employment-promoting service, a closed list."""
    return service in SERVICES


def employed_by_subsidy(on: str) -> Question:
    """2 § 6 kohta: employed by subsidy (työllistetty).

    From 2023-07-01 wage-subsidised work of 916/2012 has four branches.
    """
    branches = SUBSIDIES if on >= FROM["374/2023"] else SUBSIDIES[:2]

    def rule(work: str | None, start_up_grant: bool) -> bool:
        return work in branches or start_up_grant

    return ask(rule, "wageSubsidisedWork", "startUpGrant")


# --- 4 § Clients of the municipality ---------------------------------------


def status_and_registration(on: str) -> Question:
    """4 § 1 mom., the status, and the last momentti, the registration.

    Two answers, for both ask whether the person is at risk of becoming
    unemployed within two weeks. That the job search is valid is asked apart.
    """
    # OP-07: the act of registration counts, not the present status.
    if on < FROM["421/2021"]:
        enough: Sequence[str] = ("unemployed-jobseeker",)
    elif on < FROM["1381/2021"]:
        enough = REGISTERED  # as a jobseeker, of any kind
    else:
        enough = ("unemployed-jobseeker", "jobseeker-at-risk")

    def rule(unemployed_: bool, subsidised: bool, served: bool, registered: str,
             expected: str | None = None) -> tuple[bool, bool]:
        at_risk = expected is not None and on <= expected <= days_after(on, 14)
        status = unemployed_ or subsidised or served or at_risk
        return status, registered in enough or at_risk

    parts = (unemployed(on), employed_by_subsidy(on), ask(in_service, "inService"),
             "registeredAs")
    if on < FROM["1381/2021"]:
        return ask(rule, *parts)
    return ask(rule, *parts, "unemploymentExpectedOn")


def no_earnings_related_right(meets_conditions: bool) -> bool:
    """4 § 1 mom. 1 kohta: the conditions count, not payment (OP-02)."""
    return not meets_conditions


NO_EARNINGS_RELATED_RIGHT = ask(no_earnings_related_right, "meetsEarningsRelatedConditions")
FOREIGN_LANGUAGE = ask(foreign_language, "motherTongue")
HOME_IN_TRIAL = ask(AREA_OF.__contains__, "homeMunicipality")
RESIDENCE_IN_TRIAL = ask(AREA_OF.__contains__, "residenceMunicipality")


def age_and_notice(on: str) -> Question:
    """Under 30 (4 § 1 mom. 2 kohta), and change security (5 § 3 mom.).

    Two answers, for both ask the age.
    """

    def under_30(born: str) -> tuple[bool, bool]:
        return on < birthday(born, 30), False  # OP-01: on the day asked about

    def and_notice(born: str, notice: str | None, grounds: bool,
                   years: float) -> tuple[bool, bool]:
        # 671/2022: notice given on 2023-01-01 or later, and by now. OP-01: 55 likewise.
        bars = (notice is not None and FROM["671/2022"] <= notice <= on and grounds
                and birthday(born, 55) <= notice and years >= 5)
        return on < birthday(born, 30), bars

    if on < FROM["671/2022"]:
        return ask(under_30, "birthDate")
    return ask(and_notice, "birthDate", "dismissalNoticeOn",
               "dismissalOnEconomicOrProductionGrounds", "yearsWithEmployerAtNotice")


def temporary_protection(on: str) -> Question:
    """4 § 2 mom., from 2023-03-01 (149/2023): asks no status (OP-22)."""
    if on < FROM["149/2023"]:
        return ask(lambda: False)
    return ask(bool, "temporaryProtectionPermit")


# --- 5 § Transfer of the client relationship -------------------------------
# 5 § 1 mom.: the TE office shall transfer a person of a client group, to the
# home municipality, or by temporary protection alone to that of residence.
# 5 § 3 mom. forbids it to who has change security.

Authority = Optional[tuple[str, Optional[str]]]  # kind, code or id
Decision = tuple[str, Authority]  # outcome, authority


def te_office(home: str | None, residence: str | None) -> Authority:
    """The TE office of who stays; none in Åland, where the Act is not law."""
    place = home if home is not None else residence
    if place in ALAND:
        return None
    return "te-office", OFFICE_OF[place] if place is not None else None


def decision(on: str) -> Question:
    """4 and 5 §: transfer or stay, and the authority."""

    def rule(job_search: bool, standing: tuple[bool, bool], traits: tuple[bool, bool],
             protected: bool, home: str | None, residence: str | None) -> Decision:
        (status, registered), (trait, change_security) = standing, traits
        if not job_search:
            return "stay", None
        group_1 = status and trait and home in AREA_OF
        group_2 = protected and residence in AREA_OF
        if (group_1 or group_2) and registered and not change_security:
            return "transfer", ("municipality", home if group_1 else residence)
        return "stay", te_office(home, residence)

    def traits(earnings: bool, immigrant: bool, foreign: bool,
               age: tuple[bool, bool]) -> tuple[bool, bool]:
        return earnings or immigrant or foreign or age[0], age[1]

    return ask(
        rule, "jobSearchValid", status_and_registration(on),
        ask(traits, NO_EARNINGS_RELATED_RIGHT, "immigrant", FOREIGN_LANGUAGE, age_and_notice(on)),
        temporary_protection(on), "homeMunicipality", "residenceMunicipality")


# --- Citations -------------------------------------------------------------
# The provisions cited, in the Act's order, each with the acts that enacted it
# anew; the last one of the day stands in brackets.

ENACTED: Mapping[str, Sequence[str]] = {
    "2 § 1 kohta": ["1381/2021"], "2 § 2 kohta": [], "2 § 3 kohta": [], "2 § 4 kohta": [],
    "2 § 5 kohta": [], "2 § 6 kohta": ["374/2023"], "3 §": [],
    "4 § 1 mom.": ["1381/2021", "149/2023"],
    "4 § 1 mom. 1 kohta": ["1381/2021", "149/2023"],
    "4 § 1 mom. 2 kohta": ["1381/2021", "149/2023"],
    "4 § 2 mom.": ["421/2021", "1381/2021", "149/2023"],
    "4 § 3 mom.": ["149/2023"],
    "5 § 1 mom.": ["671/2022", "149/2023"],
    "5 § 3 mom.": ["671/2022"],
}


def cite(on: str, provisions: Iterable[str]) -> list[str]:
    cited = []
    for provision in sorted({*provisions}, key=[*ENACTED].index):
        acts = [act for act in ENACTED[provision] if FROM[act] <= on]
        bracket = f" ({acts[-1]})" if acts else ""
        cited.append(f"1269/2020 {provision}{bracket}")
    return cited


def registration_provision(on: str) -> str:
    """The last momentti of 4 §: the third from 2023-03-01 (149/2023)."""
    return "4 § 3 mom." if on >= FROM["149/2023"] else "4 § 2 mom."


def provisions_cited(person: Person, on: str, outcome: str, grounds: Sequence[str],
                     bars: Mapping[str, str], missing: Sequence[str]) -> list[str]:
    """What the answer rests on; if it is unknown, what asks for the missing facts."""
    if outcome == "transfer":
        return [*(GROUNDS[each] for each in grounds), "5 § 1 mom."]
    if outcome == "unknown":
        return [registration_provision(on) if fact == "registeredAs" else FACTS[fact].provision
                for fact in missing]
    if bars:
        return [*bars.values()]
    if person.get("jobSearchValid") is False:
        return ["2 § 2 kohta"]
    group_2 = ["4 § 2 mom."] if on >= FROM["149/2023"] else []
    return ["4 § 1 mom.", *group_2]


# --- The answer ------------------------------------------------------------

GROUNDS = {
    "no-earnings-related-right": "4 § 1 mom. 1 kohta",
    "under-30": "4 § 1 mom. 2 kohta",
    "immigrant": "4 § 1 mom. 2 kohta",
    "foreign-language": "4 § 1 mom. 2 kohta",
    "temporary-protection": "4 § 2 mom.",
}


def assess(person: Person, on: str) -> dict[str, Any]:
    """Which authority has to serve the person on the day."""
    echo = {"id": person["id"]} if "id" in person else {}
    if not in_force(on):
        source = "23 §" if on < BEGIN else "23 § (287/2022)"
        return {**echo, "on": on, "wording": None, "outcome": "not-in-force", "authority": None,
                "grounds": [], "barredBy": [], "missing": [], "sources": [f"1269/2020 {source}"]}

    asked = decision(on)
    decisions: set[Decision] = answers(asked, person, on)
    outcomes = {outcome for outcome, _ in decisions}
    authorities = {authority for _, authority in decisions}
    outcome = outcomes.pop() if len(outcomes) == 1 else "unknown"
    authority = authorities.pop() if len(authorities) == 1 else None
    turning = turns(asked, person, on)
    missing = [fact for fact in FACTS if fact in turning]

    grounds = sure_grounds(person, on)
    bars = sure_bars(person, on) if grounds else {}
    sources = cite(on, provisions_cited(person, on, outcome, grounds, bars, missing))
    return {**echo, "on": on, "wording": wording(on), "outcome": outcome,
            "authority": authority_record(authority), "grounds": grounds, "barredBy": [*bars],
            "missing": missing, "sources": sources}


def sure_grounds(person: Person, on: str) -> list[str]:
    """The grounds that hold however the record is completed.

    A ground is several conditions at once, each of facts of its own, so it is
    sure if each is. Whoever is surely in the client group has a sure ground,
    for the same reason.
    """
    if not surely("jobSearchValid", person, on):
        return []
    grounds = []
    standing = answers(status_and_registration(on), person, on)
    if all(status for status, _ in standing) and surely(HOME_IN_TRIAL, person, on):
        ages = answers(age_and_notice(on), person, on)
        grounds = [ground for ground, sure in (
            ("no-earnings-related-right", surely(NO_EARNINGS_RELATED_RIGHT, person, on)),
            ("under-30", all(under_30 for under_30, _ in ages)),
            ("immigrant", surely("immigrant", person, on)),
            ("foreign-language", surely(FOREIGN_LANGUAGE, person, on)),
        ) if sure]
    if surely(temporary_protection(on), person, on) and surely(RESIDENCE_IN_TRIAL, person, on):
        grounds.append("temporary-protection")
    return grounds


def sure_bars(person: Person, on: str) -> dict[str, str]:
    """What surely keeps a person of the group from being transferred."""
    bars = {}
    standing = answers(status_and_registration(on), person, on)
    if not any(registered for _, registered in standing):
        bars["registration"] = registration_provision(on)
    if all(bar for _, bar in answers(age_and_notice(on), person, on)):
        bars["change-security"] = "5 § 3 mom."
    return bars


def authority_record(authority: Authority) -> dict[str, Any] | None:
    if authority is None:
        return None
    kind, key = authority
    if kind == "te-office":
        return {"kind": kind, "id": key, "name": name_of_office(key)}
    return {"kind": kind, "code": key, "area": AREA_OF[str(key)]}


def name_of_office(office: str | None) -> str | None:
    return None if office is None else OFFICES[office][0]


def area(municipality: str) -> dict[str, Any]:
    """3 §: the trial area of a municipality, and its TE office."""
    return {"municipality": municipality, "area": AREA_OF.get(municipality),
            "inTrial": municipality in AREA_OF, "teOffice": name_of_office(OFFICE_OF.get(municipality)),
            "inAland": municipality in ALAND}


# --- Refusals --------------------------------------------------------------
# Bad input is refused, never taken as unknown. The codes are the public ones
# of the library (ProblemCode in its documentation).


def is_day(value: Any) -> bool:
    """A day of the calendar, written YYYY-MM-DD."""
    try:
        return bool(date.fromisoformat(value).isoformat() == value)
    except (TypeError, ValueError):
        return False


def is_text(value: Any) -> bool:
    return isinstance(value, str)


def is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def is_municipality(value: Any) -> bool:
    return is_text(value) and value in MUNICIPALITIES


# By type, the code of a value that is not of it, and the test.
TYPES: Mapping[str, tuple[str, Callable[[Any], bool]]] = {
    "text": ("not-text", is_text),
    "municipality": ("not-a-municipality", is_municipality),
    "day": ("not-a-day", is_day),
    "language": ("not-a-language",
                 lambda value: is_text(value) and bool(re.fullmatch("[a-z]{2,3}", value))),
    "true or false": ("not-a-boolean", lambda value: isinstance(value, bool)),
    "number": ("not-a-number", is_number),
    "whole number": ("not-a-whole-number", lambda value: value % 1 == 0),
}


def problem(code: str, fact: str | None, expected: str) -> dict[str, Any]:
    return {"code": code, "fact": fact, "expected": expected}


def problem_of(name: str, value: Any, on: Any) -> dict[str, Any] | None:
    """What is wrong with a fact, if anything."""
    if name not in FACTS:
        return problem("unknown-fact", name, "a fact of the table")
    fact = FACTS[name]
    if value is None and fact.null:
        return None
    if isinstance(fact.takes, tuple):
        known = is_text(value) and value in fact.takes
        return None if known else problem("unknown-word", name, ", ".join(fact.takes))
    code, is_of_type = TYPES[fact.takes]
    if "number" in fact.takes:
        if not is_number(value):
            return problem("not-a-number", name, fact.takes)
        if value < 0:
            return problem("negative-number", name, "a number from 0")
    if not is_of_type(value):
        return problem(code, name, fact.takes)
    if name == "birthDate" and is_day(on) and value > on:
        return problem("after-asked-day", name, "a day not after on")
    return None


def problems_of(person: Any, on: Any) -> list[dict[str, Any]]:
    """What is wrong with a person and a day, in the order of the facts."""
    found = [] if is_day(on) else [problem("not-a-day", "on", "day")]
    if not isinstance(person, dict):
        return [*found, problem("not-a-record", None, "a record of facts")]
    order = [*(name for name in FACTS if name in person),
             *(name for name in person if name not in FACTS)]
    problems = (problem_of(name, person[name], on) for name in order)
    return [*found, *(each for each in problems if each is not None)]


# --- The conversation ------------------------------------------------------


def reply(request: Mapping[str, Any]) -> dict[str, Any]:
    question, on = request.get("question"), request.get("on")
    if question == "assess" or (question == "input" and "person" in request):
        person: Any = request.get("person")
        problems = problems_of(person, on)
        if question == "input":
            return {"answer": {"problems": problems}}
        if problems:
            return {"problems": problems}
        return {"answer": assess(person, str(on))}
    if question == "area" or (question == "input" and "municipality" in request):
        municipality = request.get("municipality")
        if is_municipality(municipality):
            return {"answer": area(str(municipality))}
        return {"problems": [problem("not-a-municipality", "municipality", "municipality")]}
    return {"unsupported": True}


def finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError("a number beyond all bounds")
    return number


def read(line: bytes) -> dict[str, Any] | None:
    """One request, or nothing if the line holds none."""
    try:
        request = json.loads(line.decode("utf-8"), parse_float=finite, parse_constant=finite)
    except (ValueError, RecursionError):
        return None
    return request if isinstance(request, dict) else None


def main() -> None:
    for line in sys.stdin.buffer:
        if not line.strip():
            continue
        request = read(line)
        if request is None:
            answer: dict[str, Any] = {"id": None, "problems": [
                problem("not-a-json-object", None, "a request")]}
        else:
            answer = {"id": request.get("id"), **reply(request)}
        # Named fields and three-digit codes only: ASCII escapes are safe.
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
