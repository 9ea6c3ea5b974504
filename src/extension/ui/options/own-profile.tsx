import { useState } from 'preact/hooks';
import type { OptionsWords } from '../../../present/options/words-ja.ts';
import { isPreset, ownProfiles, renamed, without, withOwn } from '../../../present/profile/edit.ts';
import type { KeptProfile } from '../../../present/profile/profile.ts';
import { MOST_OWN_PROFILES, PROFILE_NAME, type Settings, type SettingsPatch } from '../../messages/protocol.ts';
import { Icon } from '../components/icon.tsx';
import type { Toast } from '../frame/use-toast.ts';
import { Ask } from './ask.tsx';

interface NameProps {
  title: string;
  start: string;
  open: boolean;
  words: OptionsWords;
  onName: (name: string) => void;
  onCancel: () => void;
}

/** Asks for a name; one without letters is none. */
function Name({ title, start, open, words, onName, onCancel }: NameProps) {
  const [name, setName] = useState(start);
  const trimmed = name.trim();
  return (
    <Ask title={title} open={open} onCancel={onCancel}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          if (trimmed) onName(trimmed);
        }}
      >
        <input
          class="field"
          name="profileName"
          maxLength={PROFILE_NAME}
          value={name}
          placeholder={words.nameHint}
          aria-label={words.name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <div class="tools">
          <button class="btn-main" type="submit" disabled={trimmed === ''}>
            {words.keep}
          </button>
          <button class="btn-text" type="button" onClick={onCancel}>
            {words.cancel}
          </button>
        </div>
      </form>
    </Ask>
  );
}

interface OwnProfileProps {
  settings: Settings;
  profile: KeptProfile;
  words: OptionsWords;
  newId: () => string;
  toast: Toast;
  onChange: (patch: SettingsPatch) => void;
}

/** Makes a profile of the person's own, gives it another name, deletes it. */
export function OwnProfile({ settings, profile, words, newId, toast, onChange }: OwnProfileProps) {
  const [asks, setAsks] = useState<'make' | 'rename' | null>(null);
  const { profiles } = settings;
  const own = !isPreset(profile.id);
  const full = ownProfiles(profiles).length >= MOST_OWN_PROFILES;

  const name = (given: string) => {
    const id = newId();
    if (asks === 'rename') onChange({ profiles: renamed(profiles, profile.id, given) });
    else onChange({ profiles: withOwn(profiles, profile, id, given), profile: id });
    setAsks(null);
  };
  const remove = () => {
    onChange({ profiles: without(profiles, profile.id), profile: profile.preset });
    toast.show({ text: words.removedOwn(profile.name), undo: () => onChange({ profiles, profile: profile.id }) });
  };
  return (
    <span class="own-acts">
      <button class="btn-text btn-s" type="button" data-own="make" disabled={full} title={full ? words.full(MOST_OWN_PROFILES) : undefined} onClick={() => setAsks('make')}>
        <Icon name="plus" small />
        {words.makeOwn}
      </button>
      {own && (
        <>
          <button class="btn-text btn-s" type="button" data-own="rename" onClick={() => setAsks('rename')}>
            <Icon name="pen" small />
            {words.rename}
          </button>
          <button class="btn-text btn-s" type="button" data-own="remove" onClick={remove}>
            <Icon name="trash" small />
            {words.removeOwn}
          </button>
        </>
      )}
      <Name
        key={`${asks} ${profile.id}`}
        title={asks === 'rename' ? words.renameTitle : words.nameTitle}
        start={asks === 'rename' ? profile.name : ''}
        open={asks !== null}
        words={words}
        onName={name}
        onCancel={() => setAsks(null)}
      />
    </span>
  );
}
