import type { Read } from '../../engine/observe.ts';
import { defineRule } from '../../engine/rule.ts';
import { audiences } from '../../views/audiences.ts';
import { type Delivery, groupBy, momentOf, receiversOf } from '../../views/deliveries.ts';
import { listOf, textsOf } from '../../views/entries.ts';
import { firstTold } from '../../views/first-told.ts';
import { below } from '../../views/spot.ts';
import type { Topic, Touchpoint } from '../../views/touchpoints.ts';

export const personalNewsInACrowd = defineRule({
  id: 'personal-news-in-a-crowd',
  severity: 'warning',
  states: 'wrong',
  yieldsTo: ['stale-cascade', 'managers-before-teams'],
  summary:
    'A highly affected audience first hears about its jobs, or about what changes for each person, without a conversation.',
  why: 'People who read alone that their job changes cannot ask, and imagine the worst. Such news needs a face or a voice, and time for questions.',
  source:
    'Media richness theory (Daft and Lengel, 1986): news that can be read in several ways needs a channel with an immediate answer.',
  falsePositives:
    'A channel may be better than others of its kind, such as a web call with cameras: give it the medium "call" or "meeting". The option says which media count.',
  options: {
    media: {
      type: 'words',
      default: ['e-mail', 'web', 'screen', 'app', 'video', 'print'],
      says: 'Media that are too distant for personal news, even if people can answer.',
    },
  },
  messages: {
    default: {
      message:
        '"{audiences}" will first hear about "{topics}" through "{channels}", without a conversation. People who cannot ask imagine the worst.',
      remedy: 'Use a meeting or a call in small groups, or hold one before {when}.',
    },
    channel: { message: 'The channel "{channel}"', remedy: '' },
  },
  bad: {
    plan: `
kind: change-plan
title: "One service desk"
who:
  affected:
    service-agents:
      impact: high
---
kind: communication-plan
title: "One service desk: what we say"
audiences:
  service-agents:
    name: "Service agents"
messages:
  points:
    your-desk:
      text: "You keep your job. From June on, you work in one of three mixed teams."
      answers: [personal-impact, job-security]
channels:
  news-mail:
    name: "News by e-mail"
    medium: e-mail
    direction: two-way
schedule:
  letter-to-agents:
    date: 2027-05-04
    audiences: [service-agents]
    channel: news-mail
             ~~~~~~~~~ "service-agents" will first hear about "job-security" and "personal-impact" through "news-mail", without a conversation. People who cannot ask imagine the worst.
    messages: [your-desk]
`,
  },
  good: {
    plan: `
kind: communication-plan
title: "One service desk: what we say"
audiences:
  service-agents:
    name: "Service agents"
messages:
  points:
    your-desk:
      text: "You keep your job. From June on, you work in one of three mixed teams."
      answers: [personal-impact, job-security]
channels:
  team-meeting:
    name: "Team meeting"
    medium: meeting
    direction: two-way
    reaches: [service-agents]
schedule:
  talk-with-agents:
    date: 2027-05-04
    audiences: [service-agents]
    channel: team-meeting
    messages: [your-desk]
`,
  },
  *check(read, { media }) {
    for (const [{ id, spot, channels }, news] of groupBy(newsIn(read, media), ({ delivery }) => delivery.touchpoint)) {
      const [{ delivery }] = news;
      yield {
        at: below(spot, 'channel'),
        params: {
          audiences: receiversOf(news.map((each) => each.delivery)),
          topics: [...new Set(news.map(({ topic }) => topic))],
          channels: channels.map(({ id }) => id),
          when: momentOf(delivery),
        },
        related: channels.map((channel) => ({ at: channel.spot, says: 'channel', params: { channel: channel.id } })),
        about: `touchpoint ${id}`,
      };
    }
  },
});

const TOPICS: readonly Topic[] = ['job-security', 'personal-impact'];

/** A topic that a delivery is the first to tell. */
interface News {
  readonly topic: Topic;
  readonly delivery: Delivery;
}

/** First deliveries to highly affected audiences, all of them too distant. */
function* newsIn(read: Read, media: readonly string[]): Generator<News> {
  for (const topic of TOPICS)
    for (const [id, ties] of read(firstTold).get(topic) ?? []) {
      const [delivery] = ties;
      const isHigh = read(audiences).get(id)?.impact === 'high';
      if (delivery && isHigh && ties.every(({ touchpoint }) => isDistant(touchpoint, media))) yield { topic, delivery };
    }
}

/** Whether no channel of the item lets people talk at once; not where one of them is not known. */
function isDistant({ channels, value }: Touchpoint, media: readonly string[]): boolean {
  const isComplete = channels.length > 0 && channels.length === textsOf(listOf(value.channel)).length;
  return (
    isComplete &&
    channels.every(({ facts: { direction, medium } }) => direction === 'one-way' || media.includes(medium ?? ''))
  );
}
