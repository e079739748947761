/**
 * 3 § of Act 1269/2020 a second time: the municipalities of each trial area, and of each ELY centre, whose TE office
 * stands for it. Written from the Act and the classification of Statistics Finland of 2021, never from src/areas.
 */

/** A trial area: its provision and the codes of its municipalities. */
interface SecondArea {
  readonly id: string
  readonly provision: string
  readonly codes: string
}

export const areasOfTheAct: readonly SecondArea[] = [
  { id: 'seinajoki-ilmajoki', provision: '3 § 1 kohta a', codes: '743 145' },
  { id: 'kurikka-kauhajoki', provision: '3 § 1 kohta b', codes: '301 232 846 151 218 010 759' },
  { id: 'mikkeli', provision: '3 § 2 kohta', codes: '491 178 097 507 213 623 588' },
  { id: 'savonlinna', provision: '3 § 2 kohta', codes: '740' },
  { id: 'hameenlinna', provision: '3 § 3 kohta', codes: '109 082 165' },
  { id: 'lahti', provision: '3 § 3 kohta', codes: '398 098 016 316 560' },
  { id: 'kainuu', provision: '3 § 4 kohta', codes: '105 205 290 765 777 578 697' },
  { id: 'jyvaskyla', provision: '3 § 5 kohta a', codes: '179 410 500 992' },
  { id: 'jamsa-keuruu-saarijarvi', provision: '3 § 5 kohta b', codes: '182 249 729' },
  { id: 'lappi', provision: '3 § 6 kohta', codes: '698 851 320 758' },
  { id: 'pirkanmaa', provision: '3 § 7 kohta', codes: '020 108 143 177 211 250 418 508 536 562 581 604 619 635 702 790 837 887 908 922 936 980' },
  { id: 'kokkola', provision: '3 § 8 kohta', codes: '272 217 584 236 924 074 849 421' },
  { id: 'joensuu', provision: '3 § 9 kohta', codes: '167 309 426 607 276' },
  { id: 'oulu', provision: '3 § 10 kohta a', codes: '564 072 139 244 425 436 859 494' },
  { id: 'raahe', provision: '3 § 10 kohta b', codes: '678 625 748' },
  { id: 'ylivieska', provision: '3 § 10 kohta c', codes: '009 208 483 563 977' },
  { id: 'kuopio-iisalmi', provision: '3 § 11 kohta', codes: '297 140 402 749 762 925' },
  { id: 'pori', provision: '3 § 12 kohta', codes: '609 271 886' },
  { id: 'espoo', provision: '3 § 13 kohta a', codes: '049' },
  { id: 'helsinki', provision: '3 § 13 kohta b', codes: '091' },
  { id: 'vantaa-kerava', provision: '3 § 13 kohta c', codes: '092 245' },
  { id: 'porvoo', provision: '3 § 13 kohta d', codes: '638' },
  { id: 'hanko-raasepori', provision: '3 § 13 kohta e', codes: '078 710' },
  { id: 'salo', provision: '3 § 14 kohta', codes: '734 480 284' },
  { id: 'turku', provision: '3 § 14 kohta', codes: '853 400 577 738 895' },
]

/** The Finnish name of each TE office, and the codes of the municipalities of its ELY centre. */
export const municipalitiesOfOffices: Readonly<Record<string, string>> = {
  'Etelä-Pohjanmaan TE-toimisto': '005 010 052 145 151 152 218 232 233 300 301 403 408 743 759 846 934 989',
  'Pohjois-Pohjanmaan TE-toimisto':
    '009 069 071 072 139 208 244 305 317 425 436 483 494 535 563 564 615 625 626 630 678 691 746 748 ' +
    '785 791 832 859 889 977',
  'Hämeen TE-toimisto': '016 061 081 082 086 098 103 109 111 142 165 169 316 398 433 560 576 694 781 834 981',
  'Uudenmaan TE-toimisto':
    '018 049 078 091 092 106 149 186 224 235 245 257 407 434 444 504 505 543 611 616 638 710 753 755 ' +
    '858 927',
  'Varsinais-Suomen TE-toimisto':
    '019 202 284 304 322 400 423 430 445 480 481 503 529 538 561 577 631 636 680 704 734 738 761 833 ' +
    '853 895 918',
  'Pirkanmaan TE-toimisto': '020 108 143 177 211 250 291 418 508 536 562 581 604 619 635 702 790 837 887 908 922 936 980',
  'Etelä-Savon TE-toimisto': '046 097 178 213 491 507 588 593 623 681 740 768',
  'Lapin TE-toimisto': '047 148 240 241 261 273 320 498 583 614 683 698 732 742 751 758 845 851 854 890 976',
  'Satakunnan TE-toimisto': '050 051 079 102 181 214 230 271 484 531 608 609 684 747 783 886',
  'Pohjanmaan TE-toimisto': '074 217 231 236 272 280 287 288 399 421 440 475 499 545 584 598 599 849 893 905 924 946',
  'Kaakkois-Suomen TE-toimisto': '075 153 285 286 405 416 441 489 580 624 689 700 739 831 935',
  'Keski-Suomen TE-toimisto': '077 172 179 182 216 226 249 256 265 275 312 410 435 495 500 592 601 729 850 892 931 992',
  'Pohjois-Karjalan TE-toimisto': '090 146 167 176 260 276 309 422 426 541 607 707 848',
  'Kainuun TE-toimisto': '105 205 290 578 620 697 765 777',
  'Pohjois-Savon TE-toimisto': '140 171 204 239 263 297 402 420 595 686 687 749 762 778 844 857 915 921 925',
}

/** The municipalities of Åland, where the Act does not apply: no ELY centre and no TE office. */
export const municipalitiesOfAland = '035 043 060 062 065 076 170 295 318 417 438 478 736 766 771 941'
