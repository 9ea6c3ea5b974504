import type { SettingsPlace } from '../../messages/protocol.ts';
import type { OptionsWords } from '../../../present/options/words-ja.ts';
import { Text } from '../components/text.tsx';
import { Ask } from './ask.tsx';
import { Choice, Row } from './fields.tsx';

interface PlaceRowProps {
  place: SettingsPlace;
  /** The account has other settings: which are to stay? */
  asks: boolean;
  words: OptionsWords;
  onKeep: (place: SettingsPlace, use: 'mine' | 'account' | null) => void;
  onCancel: () => void;
}

/** Where settings are kept: here, or in the person's browser account too. */
export function PlaceRow({ place, asks, words, onKeep, onCancel }: PlaceRowProps) {
  return (
    <Row title={words.place}>
      <Choice
        // A choice that was taken back shows what is true again.
        key={asks ? 'asks' : place}
        name="place"
        label={words.place}
        value={place}
        options={(['here', 'everywhere'] as const).map((value) => ({ value, ...words.places[value] }))}
        onChange={(value) => onKeep(value, null)}
      />
      <Ask title={words.conflictTitle} open={asks} onCancel={onCancel}>
        <p>
          <Text>{words.outcome.conflict}</Text>
        </p>
        <p class="quiet">
          <Text>{words.conflictNote}</Text>
        </p>
        <div class="tools">
          <button class="btn" type="button" data-use="mine" onClick={() => onKeep('everywhere', 'mine')}>
            {words.useMine}
          </button>
          <button class="btn" type="button" data-use="account" onClick={() => onKeep('everywhere', 'account')}>
            {words.useAccount}
          </button>
          <button class="btn-text" type="button" onClick={onCancel}>
            {words.cancel}
          </button>
        </div>
      </Ask>
    </Row>
  );
}
