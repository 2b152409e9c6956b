import { lazy } from 'react';
import type { ComponentProps } from 'react';
import type * as Stories from './panel/biography';
import type * as Facts from './panel/lever-facts';

/*
 * What is not seen at once. This file is itself fetched after the stage, so that nothing behind it is waited for.
 */
const LazyProblemText = lazy(() => import('./part/problem-text'));
const LazyTwin = lazy(() => import('./panel/twin').then(({ Twin: twin }) => ({ default: twin })));
const LazyDialogs = lazy(() => import('./dialogs'));
const LazyModelPage = lazy(() => import('./panel/model-page'));
const LazyLeverFacts = lazy(() => import('./panel/lever-facts').then(({ LeverFacts: facts }) => ({ default: facts })));
const LazySplitFacts = lazy(() => import('./panel/lever-facts').then(({ SplitFacts: facts }) => ({ default: facts })));
const LazyCompare = lazy(() => import('./compare').then(({ Compare: compare }) => ({ default: compare })));
const LazyExperimentPage = lazy(() => import('./panel/experiment').then(({ ExperimentPage: page }) => ({ default: page })));
const LazyLaboratory = lazy(() => import('./laboratory').then(({ Laboratory: page }) => ({ default: page })));
const LazyFindingsPage = lazy(() => import('./panel/findings').then(({ FindingsPage: page }) => ({ default: page })));
const LazyComparisonChoice = lazy(() => import('./comparison-list').then(({ ComparisonChoice: list }) => ({ default: list })));
const LazyMore = lazy(() => import('./more').then(({ More: menu }) => ({ default: menu })));
const LazyTray = lazy(() => import('./tray').then(({ Tray: tray }) => ({ default: tray })));
const LazyBiography = lazy(() => import('./panel/biography').then(({ BiographyPanel: panel }) => ({ default: panel })));
const LazyFollowed = lazy(() => import('./panel/biography').then(({ FollowedCard: card }) => ({ default: card })));
const LazyExportList = lazy(() => import('./panel/exporting').then(({ ExportList: list }) => ({ default: list })));

export const ProblemText = (props: ComponentProps<typeof LazyProblemText>) => <LazyProblemText {...props} />;
export const Twin = (props: ComponentProps<typeof LazyTwin>) => <LazyTwin {...props} />;
export const Dialogs = () => <LazyDialogs />;
export const ModelPage = () => <LazyModelPage />;
export const LeverFacts = (props: ComponentProps<typeof Facts.LeverFacts>) => <LazyLeverFacts {...props} />;
export const SplitFacts = (props: ComponentProps<typeof Facts.SplitFacts>) => <LazySplitFacts {...props} />;
export const ComparisonChoice = () => <LazyComparisonChoice />;
export const More = () => <LazyMore />;
export const ExportList = () => <LazyExportList />;
export const Tray = () => <LazyTray />;
export const Compare = () => <LazyCompare />;
export const Laboratory = () => <LazyLaboratory />;
export const ExperimentPage = () => <LazyExperimentPage />;
export const FindingsPage = () => <LazyFindingsPage />;
export const Biography = (props: ComponentProps<typeof Stories.BiographyPanel>) => <LazyBiography {...props} />;
export const Followed = (props: ComponentProps<typeof Stories.FollowedCard>) => <LazyFollowed {...props} />;
export const saveDecisions = () => import('./exports').then((exports) => exports.saveDecisions());
export const describedParameters = () => import('../derive').then((derive) => derive.loadDeclared()).then(({ parameters }) => parameters);
export const opening = () => import('./opening');
