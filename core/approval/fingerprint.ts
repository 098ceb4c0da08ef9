import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { PlainValue } from '../parse/tree.ts';
import { contentOf } from '../plan/content.ts';
import { isRecord } from '../plan/plan.ts';

const VERSION = 'v1-sha256-';

/**
 * What an approval was given to: SHA-256, in lower-case hex, over the RFC 8785 JSON of a plan or of one of its entries,
 * without what progress changes. Undefined where JSON cannot hold it, as with `.nan`.
 */
export function approvalFingerprint(value: PlainValue): string | undefined {
  try {
    const json = canonicalize(isRecord(value) ? contentOf(value) : value);
    return json === undefined ? undefined : `${VERSION}${bytesToHex(sha256(utf8ToBytes(json)))}`;
  } catch {
    return undefined;
  }
}

/** Whether a fingerprint is one that this version can compare. */
export function isComparable(fingerprint: string): boolean {
  return fingerprint.startsWith(VERSION);
}
