/** Common names of the regions that the scenarios are set in. Names of heads of households are made up from them; the model knows none. */
const women = [
  'Sumarni', 'Siti Aminah', 'Sri Wahyuni', 'Sulastri', 'Marni', 'Yuliana', 'Nurhayati', 'Rohani', 'Maryam', 'Suwarti', 'Lestari', 'Ratna', 'Endang', 'Wagiyem', 'Tuminah', 'Halimah', 'Rosmala', 'Fatimah',
  'Supriyati', 'Darmi', 'Painah', 'Wartini', 'Zubaidah', 'Ngatini', 'Munawaroh', 'Rukmini', 'Sutinah', 'Kasmini', 'Juminten', 'Hartati', 'Saudah', 'Romlah',
];
const men = [
  'Slamet', 'Suparman', 'Sutrisno', 'Ahmad', 'Hasan', 'Wahyudi', 'Sukardi', 'Paijo', 'Darto', 'Rusli', 'Mulyadi', 'Agus', 'Yanto', 'Joko', 'Ngadimin', 'Kasim', 'Amir', 'Zainal', 'Bambang', 'Sarno', 'Tarmizi',
  'Sunardi', 'Karyono', 'Samsul', 'Wagiman', 'Hamid', 'Purnomo', 'Iskandar', 'Suyatno', 'Jumadi', 'Marwan', 'Tukiman',
];

/** The same household of the same seed has the same name in every run; the model's luck has no part in it. */
export function headName(seed: number, household: number, woman: boolean): string {
  const names = woman ? women : men;
  let mixed = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(household + 1, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return names[((mixed ^ (mixed >>> 13)) >>> 0) % names.length];
}
