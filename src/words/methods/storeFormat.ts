import type { storeFormat } from "../../methods/storeFormat/storeFormat";
import { decisionWhy } from "../decisionWhy";
import type { MethodWords } from "../MethodWords";
import { text } from "../text";

/** Words of the store formats. */
export const storeFormatWords: MethodWords<typeof storeFormat> = {
  title: text("Store format", "店型", "店型"),
  question: text("What kind of shops sell our goods?", "哪些店型在賣我們的貨？", "哪些店型在卖我们的货？"),
  purpose: text("From convenience to warehouse store, by floor area", "依營業面積，從便利商店到量販倉儲", "按营业面积，从便利店到仓储店"),
  classHeader: text("Store format", "店型", "店型"),
  money: text("Revenue", "營收", "营收"),
  needs: {
    floorArea: text("Floor area in m²", "營業面積（平方公尺）", "营业面积（平方米）"),
    speciality: text("Speciality or brand store", "專賣店或品牌店", "专卖店或品牌店"),
    monetary: text("Revenue", "營收", "营收"),
  },
  classes: {
    warehouseStore: {
      label: text("Warehouse store", "倉儲量販店", "仓储店"),
      advice: text(
        "Pallets, large packs, sharp prices: agree the year's plan with the buying office.",
        "整棧板、大包裝、價格犀利：與採購總部談年度計畫。",
        "整托盘、大包装、价格犀利：与采购总部谈年度计划。",
      ),
    },
    shoppingCentre: {
      label: text("Shopping centre", "購物中心", "购物中心"),
      advice: text(
        "Events and windows sell here: plan the season together.",
        "靠活動與櫥窗帶動：一起排檔期。",
        "靠活动与橱窗带动：一起排档期。",
      ),
    },
    departmentStore: {
      label: text("Department store", "百貨公司", "百货商店"),
      advice: text("Own counter, trained staff, new lines first.", "設專櫃、配受訓人員、新品優先。", "设专柜、配受训人员、新品优先。"),
    },
    largeSupermarket: {
      label: text("Large supermarket", "大型超市", "大型超市"),
      advice: text(
        "Fight for shelf and end-of-aisle space; keep stock from running out.",
        "爭取貨架與端架，確保不缺貨。",
        "争取货架与端架，确保不缺货。",
      ),
    },
    supermarket: {
      label: text("Supermarket", "超市", "超市"),
      advice: text("Few lines that turn fast; weekly delivery.", "品項少而周轉快，每週配送。", "品类少而周转快，每周配送。"),
    },
    speciality: {
      label: text("Speciality store", "專賣店", "专卖店"),
      advice: text(
        "Depth and advice: the full line, and product training.",
        "重深度與專業：全系列供應，並做產品訓練。",
        "重深度与专业：全系列供应，并做产品培训。",
      ),
    },
    convenience: {
      label: text("Convenience store", "便利商店", "便利店"),
      advice: text(
        "Small packs, the best sellers only, delivery by route.",
        "小包裝、只上暢銷品，排線配送。",
        "小包装、只上畅销品，排线配送。",
      ),
    },
  },
  columns: {
    floorArea: text("Floor area (m²)", "面積（㎡）", "面积（㎡）"),
    monetary: text("Revenue", "營收", "营收"),
    perSquareMetre: text("Revenue per m²", "每㎡營收", "每㎡营收"),
  },
  options: {
    areas: {
      label: text("Floor areas", "面積門檻", "面积门槛"),
      help: text(
        "Square metres from which a shop is a supermarket, large supermarket, department store, shopping centre, warehouse store.",
        "超市、大型超市、百貨、購物中心、倉儲店的最小面積（平方公尺）。",
        "超市、大型超市、百货、购物中心、仓储店的最小面积（平方米）。",
      ),
    },
  },
  why: decisionWhy,
  findings: {
    counted: text(
      "{count|One of {all} shops is|{count} of {all} shops are} a shopping centre or a warehouse store.",
      "{all} 家店中有 {count} 家是購物中心或倉儲店。",
      "{all} 家店中有 {count} 家是购物中心或仓储店。",
    ),
    none: text("No shop is a shopping centre or a warehouse store.", "沒有購物中心或倉儲店。", "没有购物中心或仓储店。"),
  },
  refusals: {
    areas: text(
      "The areas “{met}” do not fit: give {wanted} numbers that rise.",
      "面積「{met}」不適用：請填 {wanted} 個遞增的數字。",
      "面积“{met}”不适用：请填 {wanted} 个递增的数字。",
    ),
  },
  sections: { act: { title: text("Largest formats", "大型店", "大型店") } },
  phrases: {},
};
