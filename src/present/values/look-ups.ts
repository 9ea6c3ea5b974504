import type { Status } from '../../core/model/audit.ts';
import type { Language } from '../language/language.ts';

/** Official look-ups built from what an audit found. Links only: nothing is asked before the person presses one. */

export interface LookUp {
  text: string;
  url: string;
}

/** Search page of the granting body (JIPDEC); links to a single entry are not stable. */
const PMARK = 'https://entity-search.jipdec.or.jp/pmark/top/';
/** Public list of ISMS-AC. Registration in it is voluntary: not being there proves nothing. */
const ISMS = 'https://isms.jp/lst/ind/';
const MAP = 'https://www.google.com/maps/search/?api=1&query=';

type Fields = Record<string, unknown>;
const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const registered = (value: unknown, { m }: Language): LookUp[] =>
  (Array.isArray(value) ? value.map(fieldsOf) : []).flatMap((item) =>
    /^https:\/\//.test(text(item.lookupUrl)) && text(item.number) ? [{ text: m.lookUpOf(text(item.number)), url: text(item.lookupUrl) }] : [],
  );

const privacyMark = (value: unknown, { m }: Language): LookUp[] => [{ text: text(value) ? m.lookUpOf(text(value)) : m.lookUpMark, url: PMARK }];

/** The entry of a number that addresses can hold as it is ('JQA-IM2002'), else the list. */
function managementSystem(value: unknown, { m }: Language): LookUp[] {
  const number = text(fieldsOf(value).certificate);
  return [{ text: number ? m.lookUpOf(number) : m.lookUpMark, url: /^[A-Z0-9-]+$/i.test(number) ? `${ISMS}CR_${number}.html` : ISMS }];
}

function map(value: unknown, { m }: Language): LookUp[] {
  const address = text(fieldsOf(value).address);
  return address ? [{ text: m.lookUpMap, url: `${MAP}${encodeURIComponent(address)}` }] : [];
}

const LOOK_UPS: Readonly<Record<string, (value: unknown, language: Language) => LookUp[]>> = {
  'company.existence': registered,
  'cert.pmark': privacyMark,
  'cert.isms': managementSystem,
  'company.address': map,
};

/** What can be looked up for a criterion; nothing where the site says nothing to look up. */
export const lookUpsOf = ({ id, status, normal }: { id: string; status: Status; normal: unknown }, language: Language): LookUp[] =>
  status === 'met' || status === 'partial' ? (LOOK_UPS[id]?.(normal, language) ?? []) : [];
