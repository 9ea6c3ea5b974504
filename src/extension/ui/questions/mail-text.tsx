import { useEffect, useState } from 'preact/hooks';
import type { Lang } from '../../../core/model/audit.ts';
import type { CatalogueDetails } from '../../../present/catalogue/catalogue.ts';
import { loadDetails } from '../../../present/language/language.ts';
import { mailOf } from '../../../present/questions/mail.ts';
import type { AskedQuestion } from '../../../present/questions/questions.ts';
import type { QuestionWords } from '../../../present/questions/words-ja.ts';
import type { ReportLanguage } from '../../../present/report/language.ts';
import { Icon } from '../components/icon.tsx';

/** Languages by their own names. */
const LANGUAGES: Record<Lang, string> = { ja: '日本語', en: 'English' };

interface MailProps {
  questions: readonly AskedQuestion[];
  addressee: { provider: string; service: string; address: string };
  language: ReportLanguage;
  words: QuestionWords;
  onCopy: (text: string) => void;
}

/** The questions in another language than the view's, null while they are loaded. */
function useAsks(lang: Lang, { lang: shown, details }: ReportLanguage): CatalogueDetails | null {
  const [loaded, setLoaded] = useState<{ lang: Lang; details: CatalogueDetails } | null>(null);
  useEffect(() => {
    if (lang === shown) return;
    let gone = false;
    loadDetails(lang).then((other) => {
      if (!gone) setLoaded({ lang, details: other });
    });
    return () => {
      gone = true;
    };
  }, [lang, shown]);
  if (lang === shown) return details;
  return loaded?.lang === lang ? loaded.details : null;
}

function Line({ name, text, label, onCopy }: { name: string; text: string; label: string; onCopy: (text: string) => void }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {text}
        <button class="btn-icon" type="button" aria-label={label} title={label} onClick={() => onCopy(text)}>
          <Icon name="copy" small />
        </button>
      </dd>
    </>
  );
}

/** The chosen questions as a mail, to be copied. */
export function MailText({ questions, addressee, language, words, onCopy }: MailProps) {
  // A Japanese provider is asked in Japanese until the person says otherwise.
  const [lang, setLang] = useState<Lang>('ja');
  const asks = useAsks(lang, language);
  const asked = questions.filter(({ number }) => number !== null);
  const texts = asked.map(({ criterion, text }) => (lang === language.lang ? text : (asks?.[criterion]?.ask ?? text)));
  const mail = asks && mailOf({ ...addressee, questions: texts }, lang);
  return (
    <aside class="mail" aria-label={words.mail}>
      <div class="mail-h">
        <h3>{words.mail}</h3>
        <fieldset class="seg">
          <legend class="sr">{words.mailLanguage}</legend>
          {(Object.keys(LANGUAGES) as Lang[]).map((each) => (
            <label key={each}>
              <input type="radio" name="mail-language" value={each} checked={each === lang} onChange={() => setLang(each)} />
              <span lang={each}>{LANGUAGES[each]}</span>
            </label>
          ))}
        </fieldset>
      </div>
      {mail ? (
        <>
          <dl>
            {addressee.address && <Line name={words.to} text={addressee.address} label={words.copyAddress} onCopy={onCopy} />}
            <Line name={words.subject} text={mail.subject} label={words.copySubject} onCopy={onCopy} />
          </dl>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and has to with the keyboard too */}
          <section class="mail-body" tabIndex={0} aria-label={words.mailBody}>
            <pre lang={lang} data-mail>
              {mail.body}
            </pre>
          </section>
          <div class="mail-acts">
            <button class="btn btn-main" type="button" data-action="copy-mail" onClick={() => onCopy(mail.body)}>
              <Icon name="copy" small />
              {words.copyMail}
            </button>
          </div>
        </>
      ) : (
        <p class="quiet">{asks && words.nothingAsked}</p>
      )}
    </aside>
  );
}
