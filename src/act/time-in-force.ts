/** The days on which the Act is in force (23 §), and the two beside them. */
export const firstDayOfAct = '2021-03-01'
export const lastDayOfAct = '2024-12-31'
export const dayBeforeAct = '2021-02-28'
export const dayAfterAct = '2025-01-01'
/** The last day for the transfer of those whose job search had begun before the Act (24 § 1 mom.). */
export const stockTransferDue = '2021-03-31'
