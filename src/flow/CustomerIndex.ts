export { CustomerIndex } from "../core/orders/CustomerIndex";
