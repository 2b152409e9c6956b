import { mountPage } from './app/shell';

void mountPage(document.getElementById('root') ?? document.body);
