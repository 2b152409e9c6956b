export { FindingsPage } from './page';
