export { Households } from './households';
