/**
 * The list of the 309 valid municipality codes, the same on 1 January of 2021, 2022, 2023 and 2024, by region: all of
 * the municipalities that a decision needs. The ELY centre, and so the TE office, follows from the region.
 * Source: Statistics Finland, municipality classification and key 2021, CC BY 4.0.
 */
import type { TeOfficeId } from './office-names.ts'

interface RegionCodesRow {
  readonly code: string
  readonly office: TeOfficeId | null
  readonly municipalities: readonly string[]
}

/** The nineteen regions by code, each with its TE office and the codes of its municipalities. */
export const codesByRegion = [
  { code: '01', office: 'uusimaa',
    municipalities: [
      '018', '049', '078', '091', '092', '106', '149', '186', '224', '235', '245', '257', '407', '434', '444', '504',
      '505', '543', '611', '616', '638', '710', '753', '755', '858', '927',
    ] },
  { code: '02', office: 'varsinais-suomi',
    municipalities: [
      '019', '202', '284', '304', '322', '400', '423', '430', '445', '480', '481', '503', '529', '538', '561', '577',
      '631', '636', '680', '704', '734', '738', '761', '833', '853', '895', '918',
    ] },
  { code: '04', office: 'satakunta',
    municipalities: [
      '050', '051', '079', '102', '181', '214', '230', '271', '484', '531', '608',
      '609', '684', '747', '783', '886',
    ] },
  { code: '05', office: 'hame',
    municipalities: ['061', '082', '086', '103', '109', '165', '169', '433', '694', '834', '981'] },
  { code: '06', office: 'pirkanmaa',
    municipalities: [
      '020', '108', '143', '177', '211', '250', '291', '418', '508', '536', '562', '581', '604', '619', '635', '702',
      '790', '837', '887', '908', '922', '936', '980',
    ] },
  { code: '07', office: 'hame',
    municipalities: ['016', '081', '098', '111', '142', '316', '398', '560', '576', '781'] },
  { code: '08', office: 'kaakkois-suomi',
    municipalities: ['075', '285', '286', '489', '624', '935'] },
  { code: '09', office: 'kaakkois-suomi',
    municipalities: ['153', '405', '416', '441', '580', '689', '700', '739', '831'] },
  { code: '10', office: 'etela-savo',
    municipalities: ['046', '097', '178', '213', '491', '507', '588', '593', '623', '681', '740', '768'] },
  { code: '11', office: 'pohjois-savo',
    municipalities: [
      '140', '171', '204', '239', '263', '297', '402', '420', '595', '686', '687', '749', '762', '778', '844', '857',
      '915', '921', '925',
    ] },
  { code: '12', office: 'pohjois-karjala',
    municipalities: ['090', '146', '167', '176', '260', '276', '309', '422', '426', '541', '607', '707', '848'] },
  { code: '13', office: 'keski-suomi',
    municipalities: [
      '077', '172', '179', '182', '216', '226', '249', '256', '265', '275', '312', '410', '435', '495', '500', '592',
      '601', '729', '850', '892', '931', '992',
    ] },
  { code: '14', office: 'etela-pohjanmaa',
    municipalities: [
      '005', '010', '052', '145', '151', '152', '218', '232', '233', '300', '301', '403', '408', '743', '759', '846',
      '934', '989',
    ] },
  { code: '15', office: 'pohjanmaa',
    municipalities: [
      '231', '280', '287', '288', '399', '440', '475', '499', '545', '598', '599',
      '893', '905', '946',
    ] },
  { code: '16', office: 'pohjanmaa',
    municipalities: ['074', '217', '236', '272', '421', '584', '849', '924'] },
  { code: '17', office: 'pohjois-pohjanmaa',
    municipalities: [
      '009', '069', '071', '072', '139', '208', '244', '305', '317', '425', '436', '483', '494', '535', '563', '564',
      '615', '625', '626', '630', '678', '691', '746', '748', '785', '791', '832', '859', '889', '977',
    ] },
  { code: '18', office: 'kainuu',
    municipalities: ['105', '205', '290', '578', '620', '697', '765', '777'] },
  { code: '19', office: 'lappi',
    municipalities: [
      '047', '148', '240', '241', '261', '273', '320', '498', '583', '614', '683', '698', '732', '742', '751', '758',
      '845', '851', '854', '890', '976',
    ] },
  // Åland: the Act does not apply, there is no TE office and no ELY centre.
  { code: '21', office: null,
    municipalities: [
      '035', '043', '060', '062', '065', '076', '170', '295', '318', '417', '438',
      '478', '736', '766', '771', '941',
    ] },
] as const satisfies readonly RegionCodesRow[]

/** The two-digit code of a region. */
export type RegionCode = (typeof codesByRegion)[number]['code']
/** The three-digit code of one of Finland's 309 municipalities. */
export type MunicipalityCode = (typeof codesByRegion)[number]['municipalities'][number]
/** A region's code, its TE office (null in Åland) and the codes of its municipalities. */
export interface RegionCodes extends RegionCodesRow {
  readonly code: RegionCode
  readonly municipalities: readonly MunicipalityCode[]
}
