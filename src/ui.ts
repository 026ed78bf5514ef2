import { mountUi } from './ui/mount.tsx';

// The head script made this element and listens on it.
document.currentScript?.dispatchEvent(new CustomEvent('tacet:ui', { detail: mountUi }));
