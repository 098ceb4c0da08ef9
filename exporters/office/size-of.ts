import type { Logo } from '../../core/document/document.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How large a picture is, in its own dots; undefined of what is not the PNG or JPEG that it says it is. */
export function sizeOf({ mediaType, bytes }: Logo): Size | undefined {
  const size =
    mediaType === 'image/png' ? sizeOfPng(bytes) : mediaType === 'image/jpeg' ? sizeOfJpeg(bytes) : undefined;
  return size && size.width > 0 && size.height > 0 ? size : undefined;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function sizeOfPng(bytes: Uint8Array): Size | undefined {
  if (bytes.length < 24 || PNG.some((byte, at) => bytes[at] !== byte)) return undefined;
  const view = viewOf(bytes);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** A frame header's markers; the others among them say something else. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function sizeOfJpeg(bytes: Uint8Array): Size | undefined {
  if (bytes.length < 4 || bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const view = viewOf(bytes);
  let at = 2;
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    if (isFrame(view.getUint8(at + 1))) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
