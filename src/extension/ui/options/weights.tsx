import { useMemo, useState } from 'preact/hooks';
import type { Weight } from '../../../core/model/criterion.ts';
import { PRESETS } from '../../../core/model/profile.ts';
import { WEIGHTS, type WeightGroup, type WeightRow, weightGroups } from '../../../present/options/weights.ts';
import type { OptionsWords } from '../../../present/options/words-ja.ts';
import { ownProfiles, profileById, withoutChanges, withWeight } from '../../../present/profile/edit.ts';
import { type KeptProfile, realChanges } from '../../../present/profile/profile.ts';
import type { Settings, SettingsPatch } from '../../messages/protocol.ts';
import { Icon } from '../components/icon.tsx';
import { useLanguage } from '../components/language.ts';
import { Text } from '../components/text.tsx';
import type { Toast } from '../frame/use-toast.ts';
import { Segments } from './fields.tsx';
import { OwnProfile } from './own-profile.tsx';

/** Says that something was changed by the person. */
function Changed({ text }: { text: string }) {
  return (
    <span class="mine">
      <Icon name="pen" small />
      {text}
    </span>
  );
}

function Criterion({ row, words, onWeigh }: { row: WeightRow; words: OptionsWords; onWeigh: (weight: 0 | Weight) => void }) {
  return (
    <li data-criterion={row.id} data-weight={row.weight}>
      <span class="what">
        <Text>{row.title}</Text>
        <small>
          <Text>{row.question}</Text>
        </small>
      </span>
      {row.was !== null && (
        <span class="was">
          <Changed text={words.change} /> <span class="quiet">{words.was(words.weight[row.was])}</span>
        </span>
      )}
      <Segments
        name={`weight-${row.id}`}
        label={words.weightOf(row.title)}
        value={row.weight}
        options={WEIGHTS.map((weight) => ({ value: weight, title: words.weight[weight] }))}
        onChange={onWeigh}
      />
    </li>
  );
}

interface GroupProps {
  group: WeightGroup;
  open: boolean;
  words: OptionsWords;
  onToggle: () => void;
  onWeigh: (criterion: string, weight: 0 | Weight) => void;
  onReset: () => void;
}

/** One category: closed, it says how it is weighed. */
function Group({ group, open, words, onToggle, onWeigh, onReset }: GroupProps) {
  const { category, title, summary, changes, rows } = group;
  const id = `weights-${category}`;
  return (
    <li data-category={category}>
      <h3>
        <button class="group" type="button" aria-expanded={open} aria-controls={id} onClick={onToggle}>
          <Icon name={open ? 'down' : 'right'} />
          <span>{title}</span>
          <span class="tab">{summary}</span>
        </button>
      </h3>
      <div id={id} hidden={!open}>
        {open && changes.length > 0 && (
          <p class="group-reset">
            <button class="btn-text btn-s" type="button" data-reset={category} onClick={onReset}>
              <Icon name="undo" small />
              {words.resetCategory(title)}
            </button>
          </p>
        )}
        {open && (
          <ul class="weigh">
            {rows.map((row) => (
              <Criterion key={row.id} row={row} words={words} onWeigh={(weight) => onWeigh(row.id, weight)} />
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

interface WeightsProps {
  settings: Settings;
  words: OptionsWords;
  newId: () => string;
  toast: Toast;
  onChange: (patch: SettingsPatch) => void;
}

/** Which profile is in use, and how each criterion is weighed in it. */
export function Weights({ settings, words, newId, toast, onChange }: WeightsProps) {
  const language = useLanguage();
  const { m } = language;
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState<readonly string[]>([]);
  const { profiles } = settings;
  const profile = profileById(settings.profile, profiles);
  const groups = useMemo(() => weightGroups(profile, query, language, words), [profile, query, language, words]);
  const changes = Object.keys(realChanges(profile)).length;
  const searching = query.trim() !== '';
  const nameOf = ({ id, name, preset }: KeptProfile): string => (id === preset ? m.profiles[preset] : name);
  const isOpen = (category: string): boolean => searching || open.includes(category);

  const reset = (criteria?: readonly string[]) => {
    onChange({ profiles: withoutChanges(profiles, profile, criteria) });
    toast.show({ text: words.resetDone, undo: () => onChange({ profiles }) });
  };

  return (
    <>
      <p class="hint">
        <Text>{words.weightsLead}</Text>
      </p>
      <div class="presets">
        <Segments
          name="profile"
          label={words.profile}
          value={profile.id}
          options={[
            ...PRESETS.map((preset) => ({ value: preset as string, title: m.profiles[preset] })),
            ...ownProfiles(profiles).map((own) => ({ value: own.id, title: own.name })),
          ]}
          onChange={(id) => onChange({ profile: id })}
        />
        {changes > 0 && (
          <>
            <Changed text={words.changed(changes)} />
            <button class="btn-text btn-s" type="button" data-reset="all" onClick={() => reset()}>
              <Icon name="undo" small />
              {words.reset}
            </button>
          </>
        )}
        <OwnProfile settings={settings} profile={profile} words={words} newId={newId} toast={toast} onChange={onChange} />
      </div>
      <p class="hint" data-profile-note>
        <Text>{profile.id === profile.preset ? words.presetNote[profile.preset] : words.basedOn(m.profiles[profile.preset])}</Text>
      </p>
      <div class="search weights-search">
        <Icon name="search" small />
        <input
          class="field"
          type="search"
          value={query}
          placeholder={words.search}
          aria-label={`${words.weights}: ${words.search}`}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </div>
      {groups.length === 0 && (
        <div class="empty">
          <p>{words.noHits(query)}</p>
          <button class="btn-text" type="button" onClick={() => setQuery('')}>
            {words.showAll}
          </button>
        </div>
      )}
      <ul class="groups" aria-label={nameOf(profile)}>
        {groups.map((group) => (
          <Group
            key={group.category}
            group={group}
            open={isOpen(group.category)}
            words={words}
            onToggle={() => setOpen(isOpen(group.category) ? open.filter((category) => category !== group.category) : [...open, group.category])}
            onWeigh={(criterion, weight) => onChange({ profiles: withWeight(profiles, profile, criterion, weight) })}
            onReset={() => reset(group.changes)}
          />
        ))}
      </ul>
    </>
  );
}
