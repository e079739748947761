import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayNumber, dayOf, dayOfAge, isDay, latestBirthDateOfAge } from '../../src/calendar/day.ts'

// A second formulation in integers: days as yyyymmdd, no Date and no text.
const isLeapYear = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const lengthOf = (year: number, month: number) =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
const text = (key: number) => {
  const digits = String(key).padStart(8, '0')
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`
}
const nextKey = (key: number) => {
  const [year, month, day] = [Math.floor(key / 10000), Math.floor(key / 100) % 100, key % 100]
  if (day < lengthOf(year, month)) return key + 1
  return month < 12 ? year * 10000 + (month + 1) * 100 + 1 : (year + 1) * 10000 + 101
}
const birthdayKey = (birth: number, years: number) => {
  const key = birth + years * 10000
  return key % 10000 === 229 && !isLeapYear(Math.floor(key / 10000)) ? key - 1 : key
}
const latestBirthKey = (years: number, on: number) => {
  const [onYear, birthYear] = [Math.floor(on / 10000), Math.floor(on / 10000) - years]
  const key = on - years * 10000
  if (on % 10000 === 228 && !isLeapYear(onYear) && isLeapYear(birthYear)) return key + 1
  if (on % 10000 === 229 && !isLeapYear(birthYear)) return key - 1
  return key
}
function* keys(from: number, to: number) {
  for (let key = from; key <= to; key = nextKey(key)) yield key
}
const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('a day is a civil day YYYY-MM-DD that exists', () => {
  test.each([
    ['2021-02-28', '2021-02-29'],
    ['2023-02-28', '2023-02-31'],
    ['2024-02-29', '2024-02-30'],
    ['2021-04-30', '2021-04-31'],
    ['2021-12-31', '2021-12-32'],
    ['2021-12-01', '2021-13-01'],
    ['2021-01-01', '2021-00-01'],
    ['2021-01-01', '2021-01-00'],
    ['2000-02-29', '1900-02-29'],
    ['2400-02-29', '2100-02-29'],
    ['0001-01-01', '0000-12-31'],
    ['0004-02-29', '0000-02-29'],
    ['9999-12-31', '10000-01-01'],
  ])('%s exists, %s does not', (day, none) => {
    expect(isDay(day)).toBe(true)
    expect(isDay(none)).toBe(false)
  })

  test.each([
    '',
    '2023',
    '2023-1-1',
    '2023-1-01',
    '20230101',
    '01.01.2023',
    '2023-01-01T00:00',
    '2023-01-01Z',
    ' 2023-01-01',
    '2023-01-01 ',
    '2023-01-01\n',
    '+2023-01-01',
    '-2023-01-01',
    '2023–01–01',
    '٢٠٢٣-٠١-٠١',
    '2023-01-0a',
    '2023x01-01',
    '2023-01x01',
    '20:3-01-01',
    '20/3-01-01',
    '202 -01-01',
    '2023-/1-01',
    '2023-01-:0',
  ])('%j is not written as a day', (value) => expect(isDay(value)).toBe(false))

  test.each([
    undefined,
    null,
    20230101,
    1672531200000,
    true,
    new Date('2023-01-01'),
    ['2023-01-01'],
    { day: '2023-01-01' },
    new String('2023-01-01'),
    Symbol('2023-01-01'),
  ])('what is not a string is no day (%#)', (value) => expect(isDay(value)).toBe(false))

  test('every day from 1896 to 2104 exists, and no other month and day of those years', () => {
    const existing = new Set([...keys(18960101, 21041231)])
    for (let year = 1896; year <= 2104; year++) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const key = year * 10000 + month * 100 + day
          if (isDay(text(key)) !== existing.has(key)) expect.fail(text(key))
        }
      }
    }
  })
})

describe('adding days', () => {
  test.each([
    ['2021-02-28', 1, '2021-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2000-02-28', 1, '2000-02-29'],
    ['2022-12-31', 1, '2023-01-01'],
    ['2023-01-01', -1, '2022-12-31'],
    ['2022-05-02', 0, '2022-05-02'],
    ['2022-05-02', 14, '2022-05-16'],
    ['2021-03-24', 7, '2021-03-31'],
    ['2021-03-27', 1, '2021-03-28'],
    ['2021-03-28', 1, '2021-03-29'],
    ['2021-10-30', 1, '2021-10-31'],
    ['2021-10-31', 1, '2021-11-01'],
    ['0001-01-01', 365, '0002-01-01'],
    ['0099-12-31', 1, '0100-01-01'],
    ['9999-12-30', 1, '9999-12-31'],
  ])('%s and %i days is %s', (day, count, result) => expect(addDays(day, count)).toBe(result))

  test('the next day is the next in the calendar, from 1896 to 2104', () => {
    for (const key of keys(18960101, 21041230)) {
      if (addDays(text(key), 1) !== text(nextKey(key))) expect.fail(text(key))
    }
  })

  test('days added can be taken away again, and come later the more are added', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40000 }), (day, count) => {
        const later = addDays(day, count)
        expect(isDay(later)).toBe(true)
        expect(addDays(later, -count)).toBe(day)
        expect(addDays(day, count - 1) < later).toBe(true)
      })
    )
  })
})

describe('OP-01 the age of N years is reached on the birthday', () => {
  test.each([
    ['1992-05-02', 30, '2022-05-02'],
    ['1968-01-01', 55, '2023-01-01'],
    ['1967-12-31', 55, '2022-12-31'],
    ['1992-02-28', 30, '2022-02-28'],
    ['1992-03-01', 30, '2022-03-01'],
    ['1994-02-28', 30, '2024-02-28'],
    ['1994-03-01', 30, '2024-03-01'],
    ['2000-01-01', 0, '2000-01-01'],
    ['0069-03-01', 30, '0099-03-01'],
  ])('born on %s, %i on %s', (birth, years, day) => expect(dayOfAge(birth, years)).toBe(day))

  test.each([
    ['1992-02-29', 30, '2022-02-28'],
    ['1968-02-29', 55, '2023-02-28'],
    ['1992-02-29', 28, '2020-02-29'],
    ['1992-02-29', 32, '2024-02-29'],
    ['2000-02-29', 100, '2100-02-28'],
    ['1600-02-29', 400, '2000-02-29'],
  ])('born on 29 February %s, %i on %s', (birth, years, day) => expect(dayOfAge(birth, years)).toBe(day))

  test.each([
    [30, '2022-02-27', '1992-02-27'],
    [30, '2022-02-28', '1992-02-29'],
    [30, '2022-03-01', '1992-03-01'],
    [30, '2024-02-28', '1994-02-28'],
    [30, '2024-02-29', '1994-02-28'],
    [30, '2024-03-01', '1994-03-01'],
    [55, '2023-02-28', '1968-02-29'],
    [55, '2024-02-29', '1969-02-28'],
    [55, '2023-01-01', '1968-01-01'],
    [28, '2024-02-28', '1996-02-28'],
    [28, '2024-02-29', '1996-02-29'],
    [100, '2100-02-28', '2000-02-29'],
    [4, '2100-02-28', '2096-02-29'],
    [30, '0099-03-01', '0069-03-01'],
  ])('who is %i on %s was born on %s at the latest', (years, day, birth) => {
    expect(latestBirthDateOfAge(years, day)).toBe(birth)
    expect(dayOfAge(birth, years) <= day).toBe(true)
    expect(dayOfAge(addDays(birth, 1), years) > day).toBe(true)
  })

  test.each([30, 55])('born on any day from 1940 to 2010, the age of %i is reached on that day %i years later, 28 February for the 29th', (years) => {
    for (const birth of keys(19400101, 20101231)) {
      if (dayOfAge(text(birth), years) !== text(birthdayKey(birth, years))) expect.fail(text(birth))
    }
  })

  test.each([30, 55])('born on any day from 1940 to 2010, %i is reached on the first day whose latest birth date is no earlier', (years) => {
    for (const birth of keys(19400101, 20101231)) {
      const day = dayOfAge(text(birth), years)
      const inverse =
        text(birth) <= latestBirthDateOfAge(years, day) && text(birth) > latestBirthDateOfAge(years, addDays(day, -1))
      if (!inverse) expect.fail(text(birth))
    }
  })

  test.each([30, 55])('on any day from 1996 to 2030 the latest birth date of %i is the same day, but 29 February for 28 and the reverse', (years) => {
    for (const on of keys(19960101, 20301231)) {
      if (latestBirthDateOfAge(years, text(on)) !== text(latestBirthKey(years, on))) expect.fail(text(on))
    }
  })

  test('who is born later never reaches an age earlier, and an older age is never reached before a younger', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(500), fc.nat(99), (birth, later, years) => {
        expect(dayOfAge(birth, years) <= dayOfAge(addDays(birth, later), years)).toBe(true)
        expect(dayOfAge(birth, years) < dayOfAge(birth, years + 1)).toBe(true)
      })
    )
  })
})

describe('a day as a number', () => {
  test.each([['0001-01-01', 1], ['0004-02-29', 1155], ['9999-12-31', 3_652_059]])('%s is %i', (day, number) => {
    expect(dayNumber(day)).toBe(number)
    expect(dayOf(number)).toBe(day)
  })

  test('is greater by one for each later day, and is written as that day', () => {
    let number = dayNumber('1899-12-31')
    for (const key of keys(19000101, 21010101)) {
      number += 1
      if (dayNumber(text(key)) !== number || dayOf(number) !== text(key)) expect.fail(text(key))
    }
  })

  test('what is no day has none', () => {
    expect(['2023-02-29', '2023-2-3', '', 20230301, null, undefined].map(dayNumber)).toEqual([0, 0, 0, 0, 0, 0])
  })
})
