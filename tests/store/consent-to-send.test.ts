import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { FEATURES } from '#utils/data/features.ts';
import { askToSend, onSendingTakenBack } from '#utils/store/settings/consent-to-send.ts';

const request = vi.fn();
let tell: (removed: object) => void = () => undefined;
const manifestOf = (firefox: boolean) => ({ ...(firefox && { browser_specific_settings: { gecko: {} } }) });

function inBrowser(firefox: boolean): void {
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue(manifestOf(firefox) as never);
}

beforeEach(() => {
  request.mockReset();
  Object.assign(browser, {
    permissions: { request, onRemoved: { addListener: (hear: typeof tell) => (tell = hear) } },
  });
});

describe('what may leave the machine is asked for by the browser that keeps a book of it', () => {
  test('by the name of what the feature sends, and by nothing where nothing leaves', async () => {
    inBrowser(true);
    request.mockResolvedValue(true);
    for (const { id } of FEATURES) expect(await askToSend(id)).toBe(true);
    expect(request.mock.calls).toEqual([
      [{ data_collection: ['personalCommunications'] }],
      [{ data_collection: ['authenticationInfo'] }],
    ]);
  });

  test('who refuses sends nothing; where it can’t be asked now, nothing is sent either', async () => {
    inBrowser(true);
    request.mockResolvedValue(false);
    expect(await askToSend('breachCheck')).toBe(false);
    request.mockRejectedValue(new Error('permissions.request may only be called from a user input handler'));
    expect(await askToSend('breachCheck')).toBe(false);
  });

  test('a browser without such a book leaves it to our own switch', async () => {
    inBrowser(false);
    expect(await askToSend('breachCheck')).toBe(true);
    expect(request).not.toHaveBeenCalled();
    inBrowser(true);
    request.mockRejectedValue(
      new Error('Type error for parameter permissions (Unexpected property "data_collection")'),
    );
    expect(await askToSend('breachCheck')).toBe(true);
  });
});

test('what is taken back in the browser’s settings is told by the features it belongs to', () => {
  const hear = vi.fn();
  onSendingTakenBack(hear);
  tell({ origins: ['https://mail.example/*'], permissions: [] });
  tell({ data_collection: ['technicalAndInteraction'] });
  expect(hear).not.toHaveBeenCalled();
  tell({ data_collection: ['authenticationInfo'] });
  expect(hear.mock.calls).toEqual([[['breachCheck']]]);
});
