import type { Unit } from './contract.ts'

/** The code of each unit in OKEI and in Recommendation 20 of UN/ECE; what neither counts alone is a unit as such (642, C62). */
export const unitCodes: Record<Unit, readonly [okei: string, rec20: string]> = {
  piece: ['796', 'H87'],
  set: ['839', 'SET'],
  package: ['778', 'PK'],
  hour: ['356', 'HUR'],
  day: ['359', 'DAY'],
  week: ['360', 'WEE'],
  month: ['362', 'MON'],
  year: ['366', 'ANN'],
  pieceDay: ['642', 'C62'],
  gram: ['163', 'GRM'],
  kilogram: ['166', 'KGM'],
  tonne: ['168', 'TNE'],
  metre: ['006', 'MTR'],
  kilometre: ['008', 'KMT'],
  squareMetre: ['055', 'MTK'],
  squareMetreDay: ['642', 'C62'],
  cubicMetre: ['113', 'MTQ'],
  litre: ['112', 'LTR'],
  person: ['792', 'IE'],
  service: ['642', 'C62'],
}

/** What a new product is unless somebody says otherwise. */
export const defaults = { kind: 'service', unit: 'piece', taxCategory: 'standard', active: true }
