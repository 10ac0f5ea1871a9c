import { sentencesOf } from "./support/sentences";

/** Words of one region, each with what the other calls it; Excel's own by Microsoft's Excel in that language. [zh-TW, zh-CN] */
const pairs: readonly (readonly [string, string])[] = [
  // Excel's own
  ["活頁簿", "工作簿"],
  ["儲存格", "单元格"],
  ["樞紐分析表", "数据透视表"],
  ["增益集", "加载项"],
  ["索引標籤", "选项卡"],
  ["篩選", "筛选"],
  ["校閱", "审阅"],
  ["常用", "开始"],
  ["引數", "参数"],
  ["傳回", "返回"],
  ["列印", "打印"],
  ["復原", "撤消"],
  ["巢狀", "嵌套"],
  // Computing
  ["資料", "数据"],
  ["資訊", "信息"],
  ["訊息", "消息"],
  ["預設", "默认"],
  ["設定", "设置"],
  ["選單", "列表"],
  ["使用者", "用户"],
  ["檔案", "文件"],
  ["程式", "程序"],
  ["網路", "网络"],
  ["登入", "登录"],
  ["連線", "连接"],
  ["載入", "加载"],
  ["欄位", "列"],
  ["貼上", "粘贴"],
  ["搜尋", "搜索"],
  // Sales and statistics
  ["專案", "项目"],
  ["品質", "质量"],
  ["通路", "渠道"],
  ["合約", "合同"],
  ["產業", "行业"],
  ["業務", "销售"],
  ["機率", "概率"],
  ["信賴度", "置信度"],
  ["變異係數", "变异系数"],
  ["回購", "复购"],
  ["聯絡", "联系"],
  ["平方公尺", "平方米"],
  ["自訂", "自定义"],
];

/** What zh-TW never says: words of the mainland. Beside each, why a longer word may hold it. */
const notInTaiwan =
  /單元格|工作簿|數據(庫|透視|類型|行|列)|透視表|加載|選項卡|信息|默認|設置|軟件|硬件|用戶|網絡|登錄(帳|系統)|保存為|打印|粘貼|菜單|導入|導出|視頻|屏幕|鼠標|文件夾|撤消|概率|置信|变量|嵌套|渠道|營銷|合同|質量(?!$)|高清|服務器|程序|代碼行|字段|接口|模塊|缺省|兼容|審閱|內存|硬盤|郵箱|短信|便利店|培訓|聯系|復購|平方米|創建|反饋|支持向|檢索|優化|落地|閉環|抓手|賦能/;

/** What zh-CN never says: words of Taiwan. */
const notOnTheMainland =
  /储存格|活页簿|枢纽|增益集|索引标签|资讯|讯息|预设|滑鼠|萤幕|软体|硬体|程式|伺服器|网路|登入|列印|汇入|汇出|剪贴簿|视窗|字元|字串|变数|函式|引数|巢状|专案|品质|通路|行销|合约|产业|机率|信赖度|回购|联络|检视|透过|自订|公尺|西元|影片|支援|介面|选单|物件|回传|传回|搜寻|连线|时程|品项|自定(?!义)|依(?![次据旧然赖靠照])|每季(?!度)|线上|这份工作簿|最后更新者/;

const all = { "zh-TW": sentencesOf("zh-TW"), "zh-CN": sentencesOf("zh-CN") };
const joined = { "zh-TW": all["zh-TW"].map(({ says }) => says).join("\n"), "zh-CN": all["zh-CN"].map(({ says }) => says).join("\n") };

function using(language: keyof typeof all, pattern: RegExp): string[] {
  return all[language].flatMap(({ place, says }) => {
    const word = pattern.exec(says)?.[0];
    return word === undefined ? [] : [`${place}: ${word}`];
  });
}

test("zh-TW has no word of the mainland", () => expect(using("zh-TW", notInTaiwan)).toEqual([]));

test("zh-CN has no word of Taiwan", () => expect(using("zh-CN", notOnTheMainland)).toEqual([]));

test.each(pairs)("%s in Taiwan is %s on the mainland, and both are said", (taiwan, mainland) => {
  expect(joined["zh-TW"]).toContain(taiwan);
  expect(joined["zh-CN"]).toContain(mainland);
});
