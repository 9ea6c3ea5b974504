import type { PrivacyWords } from './words-ja.ts';

/** The same in English. */
export const en: PrivacyWords = {
  title: 'Privacy',
  lead: 'What is read never leaves your browser. The only requests go to the site that is audited, and nothing is read before you press the button.',
  contents: 'On this page',
  since: (day) => `In force since ${day}`,
  helpLink: 'What the results mean and how to use the views is told under “Help”.',

  chapters: [
    {
      id: 'reads',
      title: 'What is read, and when',
      blocks: [
        'Pages are read at these times only. At any other time, neither the open page nor your browsing history is looked at.',
        {
          terms: [
            {
              term: 'When you press the button',
              text: 'The toolbar button, its keyboard shortcut or the context menu has the text of the open page read inside the browser. If it looks like a provider’s site, pages of the same site are read next. If it does not, nothing is asked for until you want an audit. The settings can keep it to the open page, or have every press ask first.',
            },
            {
              term: 'When a page joins an audit',
              text: '“Add this page” in the panel reads the open page. If you have chosen “Add pages without asking from now on”, pages of an audited site join when you open them, without a press.',
            },
            {
              term: 'Sites that you allow',
              text: 'When you have allowed a site, the panel knows without a press that one of its pages is open. You are asked at the moment when it is needed.',
            },
          ],
        },
        'What you write into forms, passwords, cookies and other tabs are not read. Before a page is left for another, it is only checked whether a form has been begun.',
      ],
    },
    {
      id: 'requests',
      title: 'Who is contacted',
      blocks: [
        {
          list: [
            'Only the site that is audited: its pages, and the file that says whether they may be read automatically (robots.txt).',
            'No cookies are sent, nor the page that you came from (referrer). The site sees what it sees of any visit, such as your IP address and the kind of your browser.',
            'The sample sites are files of the extension: auditing them asks nobody.',
            'There is no server of the developer’s: no usage records, no advertising, no analytics, no code from elsewhere.',
            'Links to official registers, maps or searches for reviews open in a new tab, and only when you press them. They hold the name, address, phone or registration number that the site states.',
          ],
        },
      ],
    },
    {
      id: 'keeps',
      title: 'What is kept, and where',
      blocks: [
        'Everything about audits is kept in this browser.',
        {
          terms: [
            { term: 'Finished audits', text: 'Results, values, quotations, titles and addresses of the pages that were read, date and time. They stay until you delete them.' },
            { term: 'What you write', text: 'Corrected results, notes, answers received, chosen questions. They stay with the site that they are about.' },
            {
              term: 'Settings',
              text: 'Language, colours, profiles and the like. Only if you choose “In my browser account, the same on all devices” are they in the browser’s sync too. Results and names of audited sites are not in it.',
            },
            {
              term: 'Text of the pages',
              text: 'Stored while an audit runs, and removed when it ends; if the browser is closed meanwhile, when the extension runs next. That of the latest audits stays in memory until the browser is closed, so that pages can be added.',
            },
            { term: 'State of the views', text: 'Which criteria were open, and which site’s audit a tab has shown. Gone when the browser is closed.' },
            { term: 'Private windows', text: 'Audits made there are not saved. They never come to the disk, and are gone when the last private window is closed.' },
          ],
        },
        'Exported files and back-ups are saved where you choose. Who gets them is up to you.',
      ],
    },
  ],

  permissions: {
    id: 'permissions',
    title: 'Permissions, and what they are for',
    lead: 'Installing the extension lets it read no site at all.',
    of: {
      activeTab: 'To read the open page when you press the button, and to ask for pages of the same site from within it.',
      scripting: 'To read the text inside that page, and to mark evidence in it.',
      storage: 'To keep audits and settings in this browser.',
      contextMenus: 'To show “Audit this site” in the context menu. It does nothing until it is chosen.',
      sidePanel: 'To open the side panel (Chrome, Edge).',
      hosts:
        'You are asked for one site, on the spot, when its settings keep its other pages away or when the panel is to know its pages. You may say no and still use everything else, and take it back at any time under “Settings”, “Extra permissions”.',
    },
    names: {
      activeTab: 'Open tab (activeTab)',
      scripting: 'Running in pages (scripting)',
      storage: 'Storage (storage)',
      contextMenus: 'Context menu (contextMenus)',
      sidePanel: 'Side panel (sidePanel)',
      hosts: 'Single sites',
    },
  },

  deleting: {
    id: 'delete',
    title: 'How to delete everything',
    blocks: [
      {
        list: [
          'Audits of one site: the bin button under “Saved audits”.',
          'All audits and everything you wrote: “Delete all audits” under “Settings”.',
          'Removing the extension from the browser removes all audits, everything you wrote, and the settings. Settings in the browser’s sync go when you clear the synchronised data of your browser account.',
          'Exported files and back-ups stay. Delete them yourself.',
        ],
      },
    ],
  },
};
