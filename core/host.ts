import type { CalendarDate } from './dates/calendar-date.ts';

/**
 * All that `core` asks of the world, by URI. Node, the browser worker and tests each give one; nothing in `core` knows
 * a file path, a clock or a process.
 */
export interface Host {
  /** The text of a file; undefined where there is none. Rejects where there is one that cannot be read. */
  read(uri: string): Promise<string | undefined>;
  /** URIs of all YAML files below a folder, without what is ignored, in a stable order. */
  list(folder: string): Promise<readonly string[]>;
  /**
   * The bytes of a file that goes into a document, or why there are none. Links are resolved first: what does not lie
   * below `top` then is not read. Never rejects.
   */
  attachment(uri: string, top: string): Promise<Attachment>;
  /** What lies in a folder, by name; empty where nobody can tell. Never rejects. */
  entries(folder: string): Promise<readonly FolderEntry[]>;
  /** The repository that a file lies in, or undefined outside one. */
  git(uri: string): Promise<GitRepository | undefined>;
  /** The text of a file in the last commit, or in the one that the host was given; undefined where there is none. Never rejects. */
  committed(uri: string): Promise<string | undefined>;
  /** Public holidays of a year, by country code and region; empty where they are not known. */
  holidays(country: string, region: string | undefined, year: number): Promise<readonly CalendarDate[]>;
  /** The present day in a time zone, else on the machine. */
  today(timeZone?: string): CalendarDate;
}

export interface GitRepository {
  /** URI of the repository's top folder, without a slash at its end. */
  readonly root: string;
}

export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** The most that a file may have, in bytes, to go into a document. */
export const ATTACHMENT_LIMIT = 1_000_000;

/** `unreadable`: a folder, a device, or what the system refuses to open. */
export type NoAttachment = 'missing' | 'outside' | 'too-large' | 'unreadable';

export type Attachment = Uint8Array | NoAttachment;
