import { agencyId, systemId, type Body, type ResolutionContext } from './body.js';
import {
  fitsDate,
  fitsLevel,
  fitsPlace,
  LOCAL_AGENCIES,
  PRINTED_FORMS,
  render,
  shortest,
  type LocalForm,
  type PrintedForm,
} from './local-forms.js';
import { bodyOfEntry, nationalEntry } from './national-bodies.js';
import { liesIn, LONGEST_REGION_NAME, regionById, regionByName, regionPrefix, type Region } from './regions.js';
import { provinceOf, relativeRegion, relativeWordsOf } from './relative-regions.js';
import type { BodyEntry } from './vocabulary.js';

/** Every way the vocabulary knows of printing a form for one place. */
function printedNames(printed: readonly string[], region: Region): readonly string[] {
  const places = [...relativeWordsOf(region), regionPrefix(region), region.name, region.short];
  const names = printed.flatMap((pattern) =>
    pattern.includes('#')
      ? [pattern.replace('#', shortest(region))]
      : places.map((place) => pattern.replace('~', place)),
  );
  const bare = region.level === 'PROVINCIAL' ? printed.filter((one) => /^~.+厅$/u.test(one)) : [];
  return [...names, ...bare.map((one) => one.slice(1))];
}

function bodyOfForm(form: LocalForm, region: Region): Body {
  const name = render(form.name, region);
  return {
    id: agencyId(name),
    name,
    aliases: [...new Set(printedNames(form.printed, region))].filter((alias) => alias !== name),
    level: region.level,
    group: false,
    regionId: region.id,
    systemId: systemId(form.system),
    parentId: form.parent === null ? null : agencyId(render(form.parent, region)),
    known: true,
  };
}

/** Short names of counties hold only near, or where bodies are named by them: 港口委 is not 防城港市港口区's, 太仓海关 is Taicang's. */
const isCountysShort = (place: string, region: Region): boolean =>
  region.level === 'COUNTY' && region.code !== null && place === region.short && place !== region.name;

/** Which of the forms printed `printed` is meant: the one whose full name it is, else the one that was there at the time. */
function choose(
  forms: readonly PrintedForm[],
  printed: string,
  place: string,
  region: Region,
  { region: home, date }: ResolutionContext,
): LocalForm | null {
  const near = home !== null && (liesIn(region, home) || liesIn(home, region));
  const fitting = forms.filter(
    (one) =>
      fitsLevel(one.form.levels, region) &&
      fitsPlace(one, region) &&
      (!one.shortOnly || place === shortest(region)) &&
      (near || !isCountysShort(place, region) || one.form.name.includes('#')),
  );
  const whole = fitting.find(({ form }) => render(form.name, region) === printed);
  return (whole ?? fitting.find(({ form }) => fitsDate(form, date)) ?? fitting[0])?.form ?? null;
}

function bodyOfAgency(entry: BodyEntry): Body {
  const region = regionById(`reg:${entry.region ?? ''}`);
  const tails = entry.aliases.map((alias) => `~${alias}`);
  return bodyOfEntry(
    entry,
    printedNames(tails, region).filter((alias) => alias !== entry.name),
  );
}

const agencyNames = new Map([...LOCAL_AGENCIES.values()].flat().map((entry) => [entry.name, entry]));

/** A listed body of one place, by its full name. */
export function localAgencyNamed(name: string): Body | null {
  const entry = agencyNames.get(name);
  return entry === undefined ? null : bodyOfAgency(entry);
}

function bodyAt(tail: string, head: string, place: string, region: Region, context: ResolutionContext): Body | null {
  const agencies = head === '' ? (LOCAL_AGENCIES.get(`${region.code ?? region.name}/${tail}`) ?? []) : [];
  const agency = agencies.find((one) => fitsDate(one, context.date));
  if (agency !== undefined) return bodyOfAgency(agency);
  const form = choose(PRINTED_FORMS.get(head)?.get(tail) ?? [], head + place + tail, place, region, context);
  if (form === null) return null;
  const name = render(form.name, region);
  const listed = nationalEntry(name, null);
  if (listed?.name === name) return bodyOfEntry(listed);
  return localAgencyNamed(name) ?? bodyOfForm(form, region);
}

const isTail = (head: string, tail: string): boolean =>
  tail !== '' && (PRINTED_FORMS.get(head)?.has(tail) === true || (head === '' && LOCAL_TAILS.has(tail)));

const LOCAL_TAILS = new Set([...LOCAL_AGENCIES.keys()].map((key) => key.slice(key.indexOf('/') + 1)));

/** 市, 省 in a local text, else a place's name. */
const placeOf = (place: string, near: Region | null): Region | null =>
  (near === null ? null : relativeRegion(place, near)) ?? regionByName(place, near);

/** A name with its place in it: 市科技局, 四川银保监局, 人民银行市分行, 成都市武侯区司法局. The longest place that fits stands. */
export function placedBody(name: string, context: ResolutionContext): Body | null {
  for (const head of PRINTED_FORMS.keys()) {
    if (!name.startsWith(head)) continue;
    for (let end = Math.min(name.length - 1, head.length + LONGEST_REGION_NAME); end > head.length; end -= 1) {
      const place = name.slice(head.length, end);
      const tail = name.slice(end);
      if (!isTail(head, tail)) continue;
      const where = placeOf(place, context.region);
      const body = where === null ? null : bodyAt(tail, head, place, where, context);
      if (body !== null) return body;
    }
  }
  return null;
}

/** A name without a place in a local text is of that place, a 厅 of its province: 科技厅 in a text of Sichuan. */
export function unplacedBody(name: string, context: ResolutionContext): Body | null {
  const { region } = context;
  if (region === null || region.level === 'INTERREGIONAL' || !isTail('', name)) return null;
  const where = name.endsWith('厅') ? provinceOf(region) : region;
  return where === null ? null : bodyAt(name, '', shortest(where), where, context);
}

/** The line of whatever a name ends in, for names of many bodies: 各市（州）科技局. */
export function systemOfEnding(name: string): string | null {
  for (let start = 1; start < name.length - 1; start += 1) {
    const forms = PRINTED_FORMS.get('')?.get(name.slice(start)) ?? [];
    const systems = new Set(forms.map(({ form }) => form.system));
    const [system] = systems;
    if (system !== undefined) return systems.size === 1 ? system : null;
  }
  return null;
}
