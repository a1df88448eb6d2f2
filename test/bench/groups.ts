import type { Browser } from 'puppeteer-core';
import { candidates } from './candidates/all.ts';
import { pageOf, type Candidate } from './candidates/candidate.ts';
import { bareLit } from './candidates/lit.ts';
import { native, nothing } from './candidates/native.ts';
import { oursScript, oursSpanish, oursTwin } from './candidates/ours.ts';
import { readContent, repeatQuestions } from './content.ts';
import { measureLeaks } from './measure/leaks.ts';
import { measureLoad, measureToggles } from './measure/loading.ts';
import { emptyPage, measureGuides, measureScale } from './measure/scale.ts';
import { measureToggle, verify } from './measure/toggle.ts';
import { measureLanguage, measureUpgrade } from './measure/twin.ts';
import { measureWork } from './measure/work.ts';
import { compress } from './serve.ts';
import { openSite, type Site } from './site.ts';

/** Takes down what was measured of a candidate in this round. */
export type Note = (measure: string, candidate: Candidate, value: number) => void;

export interface Tools {
  /** Frames as on a screen. */
  readonly paced: Browser;
  /** Frames at once, for what is shorter than a frame. */
  readonly unpaced: Browser;
  readonly isQuick: boolean;
}

/** Something measured round by round, of each candidate in turn. */
export interface Group {
  readonly name: string;
  /** How long five rounds may take; a round that would take longer than that is not begun. */
  readonly minutes: number;
  readonly of: readonly Candidate[];
  open(tools: Tools): Promise<Site>;
  measure(site: Site, candidate: Candidate, note: Note, tools: Tools): Promise<void>;
}

const all = [...candidates];
const whole = (of: readonly Candidate[]) => () => openSite(readContent(), of, pageOf);
const spanish = () => openSite(readContent('es'), [oursSpanish], pageOf);
/** Open beside the English pages, so that both are measured in one round. */
let inSpanish: Site;
const many = (count: number, of: readonly Candidate[]) => () =>
  openSite(repeatQuestions(readContent(), count), of, emptyPage);

export const groups: readonly Group[] = [
  {
    name: 'weight',
    minutes: 0,
    of: all,
    open: async (tools) => {
      const site = await whole(all)();
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      for (const each of all) await verify(tools.paced, each, site.content, site.url(each));
      return site;
    },
    measure: async (site, each, note) => {
      const files = [...(site.loaded.get(each.id) as Map<string, string>)];
      const sum = (ending: string) =>
        files
          .filter(([path]) => path.endsWith(ending))
          .reduce((bytes, [, text]) => bytes + compress(text).length, 0);
      const page = compress(site.pages.get(each.id) as string).length;
      note('script bytes', each, sum('.js'));
      note('script, style and page bytes', each, sum('.js') + sum('.css') + page);
    },
  },
  {
    name: 'loading',
    minutes: 4.5,
    of: [nothing, ...all],
    open: async () => {
      inSpanish = await spanish();
      return whole([nothing, ...all])();
    },
    measure: async ({ content, url }, each, note, { paced }) => {
      const load = await measureLoad(paced, each, content, url(each), 4);
      note('first paint', each, load['paint'] as number);
      if (each === nothing) return;
      note('readable', each, load['readable'] as number);
      note('layout shift', each, load['shift'] as number);
      note('long tasks', each, load['long'] as number);
      note('toggles', each, await measureToggles(paced, each, content, url(each), 4));
      if (each === oursScript) {
        const { content, url } = inSpanish;
        const other = await measureLoad(paced, oursSpanish, content, url(oursSpanish), 4);
        note('readable', oursSpanish, other['readable'] as number);
      }
      if (each !== native && each !== oursTwin) return;
      const slower = await measureLoad(paced, each, content, url(each), 6);
      note('readable 6×', each, slower['readable'] as number);
      note('toggles 6×', each, await measureToggles(paced, each, content, url(each), 6));
    },
  },
  {
    name: 'work',
    minutes: 1,
    of: all,
    open: whole(all),
    measure: async ({ content, url }, each, note, { paced }) => {
      const found = await measureWork(paced, each, content, url(each), 4);
      for (const [name, value] of Object.entries(found)) note(name, each, value);
    },
  },
  {
    name: 'toggle',
    minutes: 1.2,
    of: all,
    open: whole(all),
    measure: async ({ content, url }, each, note, { unpaced, isQuick }) =>
      note('toggle', each, await measureToggle(unpaced, each, content, url(each), isQuick ? 1 : 3)),
  },
  ...[100, 1000].map((count): Group => ({
    name: `scale${count}`,
    minutes: count / 500,
    of: all.filter((each) => each !== oursTwin),
    open: many(
      count,
      all.filter((each) => each !== oursTwin),
    ),
    measure: async ({ content, url }, each, note, { unpaced }) => {
      const { render, showAll } = await measureScale(unpaced, each, content, url(each));
      note(`render ${count}`, each, render);
      note(`show all ${count}`, each, showAll);
    },
  })),
  {
    name: 'guides',
    minutes: 1,
    of: [native, oursScript, bareLit],
    open: () => openSite(readContent(), [native, oursScript, bareLit], emptyPage),
    measure: async ({ content, url }, each, note, { unpaced }) => {
      const found = await measureGuides(unpaced, each, content, url(each));
      note('1 guide', each, found['one'] as number);
      note('10 guides', each, found['ten'] as number);
      note('100 guides', each, found['hundred'] as number);
      note('each further guide', each, found['further'] as number);
    },
  },
  {
    name: 'upgrade',
    minutes: 0.4,
    of: [oursTwin],
    open: whole([oursTwin]),
    measure: async ({ content, url }, each, note, { paced }) => {
      const { clicks, lost } = await measureUpgrade(paced, each, content, url(each), 4);
      note('clicks lost', each, lost);
      note('clicks through the upgrade', each, clicks);
    },
  },
  {
    name: 'language',
    minutes: 0.4,
    of: [oursScript],
    open: async () => {
      const content = readContent();
      const withLanguages = { ...oursScript, files: () => oursScript.files(content) };
      return openSite(content, [withLanguages], pageOf);
    },
    measure: async ({ content, url }, each, note, { paced }) =>
      note('language switch', each, await measureLanguage(paced, each, content, url(each))),
  },
  {
    name: 'leaks',
    minutes: 0,
    of: [oursScript, bareLit],
    open: () => openSite(readContent(), [oursScript, bareLit], emptyPage),
    measure: async ({ content, url }, each, note, { paced, isQuick }) => {
      const left = await measureLeaks(paced, each, content, url(each), isQuick ? 100 : 1000);
      for (const [name, value] of Object.entries(left)) note(`left: ${name}`, each, value);
    },
  },
];
