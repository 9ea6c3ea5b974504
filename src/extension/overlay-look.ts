import look from '../dom/overlay/overlay.css?inline';
import tokens from './ui/styles/tokens.css?inline';

/** The look of the overlay: the views' tokens, with the overlay's host in the stead of a document's root. */
export const OVERLAY_CSS = tokens.replaceAll(':root', ':host') + look;
