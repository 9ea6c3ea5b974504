import { snapshotDocument } from '../../../src/dom/snapshot.ts';

/** Put into a page: the walk alone, without the way to the background. */

Object.assign(globalThis, { hishoBenchSnapshot: () => snapshotDocument(document) });
