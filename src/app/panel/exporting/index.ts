export { ExportList } from './export-list';
