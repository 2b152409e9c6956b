import { lazy } from 'react';
import type { ComponentProps } from 'react';
import type * as Facts from './panel/lever-facts';

/*
 * What is not seen at once. This file is itself fetched after the stage, so that nothing behind it is waited for.
 */
const LazyDialogs = lazy(() => import('./dialogs'));
const LazyModelPage = lazy(() => import('./panel/model-page'));
const LazyLeverFacts = lazy(() => import('./panel/lever-facts').then(({ LeverFacts: facts }) => ({ default: facts })));
const LazySplitFacts = lazy(() => import('./panel/lever-facts').then(({ SplitFacts: facts }) => ({ default: facts })));
const LazyExportList = lazy(() => import('./panel/exporting').then(({ ExportList: list }) => ({ default: list })));

export const Dialogs = () => <LazyDialogs />;
export const ModelPage = () => <LazyModelPage />;
export const LeverFacts = (props: ComponentProps<typeof Facts.LeverFacts>) => <LazyLeverFacts {...props} />;
export const SplitFacts = (props: ComponentProps<typeof Facts.SplitFacts>) => <LazySplitFacts {...props} />;
export const ExportList = () => <LazyExportList />;
export const saveDecisions = () => import('./exports').then((exports) => exports.saveDecisions());
