// Before each file of tests that show screens: Rust is the laptop of the tests.
import { vi } from 'vitest';

vi.mock('@tauri-apps/api/core', async () => (await import('./laptop.fixture')).core);
vi.mock('@tauri-apps/api/event', async () => (await import('./laptop.fixture')).event);
