import type { Hono } from 'hono';
import type { WebEnv } from './visitor.ts';

/** The site as its pages add themselves to it. */
export type WebApp = Hono<WebEnv>;
