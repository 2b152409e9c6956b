import { crc32 } from 'node:zlib'
import { expect, it } from 'vitest'
import { withText } from '../../../src/app/part/png-text'

it('a picture carries its text after the first chunk, with a right checksum, and is otherwise the same', async () => {
  const png = Uint8Array.from({ length: 60 }, (_, i) => i)
  const bytes = Buffer.from(await (await withText(new Blob([png]), 'Description', 'benih 7 – ü')).arrayBuffer())
  const length = bytes.readUInt32BE(33)
  const chunk = bytes.subarray(37, 37 + 4 + length)
  expect(bytes.subarray(0, 33)).toEqual(Buffer.from(png.subarray(0, 33)))
  expect(chunk.toString('utf8')).toBe('iTXtDescription\0\0\0\0\0benih 7 – ü')
  expect(bytes.readUInt32BE(37 + 4 + length)).toBe(crc32(chunk))
  expect(bytes.subarray(37 + 4 + length + 4)).toEqual(Buffer.from(png.subarray(33)))
})
