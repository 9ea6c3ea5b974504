import { expect, test } from 'vitest';
import { officeProgram } from '../../scripts/office.mjs';

const machine = (platform: string, files: string[], env: Record<string, string> = {}) => ({ platform, env, isExecutable: (file: string) => files.includes(file) });

test.each([
  ['linux', '/home/hanako/bin/soffice', { PATH: '/home/hanako/bin' }],
  ['linux', '/usr/bin/libreoffice', {}],
  ['darwin', '/Applications/LibreOffice.app/Contents/MacOS/soffice', {}],
  ['win32', 'C:\\Program Files\\LibreOffice\\program\\soffice.com', { ProgramFiles: 'C:\\Program Files' }],
])('LibreOffice is found on %s at %s', (platform, file, env) => {
  expect(officeProgram(machine(platform, [file], env))).toBe(file);
  expect(officeProgram(machine(platform, [], env))).toBeNull();
});

test('OFFICE_PATH goes before all, and has to be a program', () => {
  expect(officeProgram(machine('linux', ['/usr/bin/soffice', '/opt/lo/soffice'], { OFFICE_PATH: '/opt/lo/soffice' }))).toBe('/opt/lo/soffice');
  expect(() => officeProgram(machine('linux', ['/usr/bin/soffice'], { OFFICE_PATH: '/none' }))).toThrow('OFFICE_PATH names /none, which is not a program.');
});
