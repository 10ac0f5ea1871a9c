import { OfficeEvent, XdmHost } from "../../../src/embedded/richapi/XdmHost";
import type { RichApiAnswer } from "../../../src/embedded/richapi/XdmHost";

interface Sent {
  _actionName: string;
  _correlationId: number;
  _responseType: number;
  _data: Record<string, unknown>;
}

function connected(answer: () => Promise<RichApiAnswer> = () => Promise.resolve({ body: "{}" })) {
  const sent: Sent[] = [];
  const host = new XdmHost({
    origin: "https://host",
    locale: "zh-TW",
    documentUrl: "https://host/a.xlsx",
    requirements: { ExcelApi: "1.15" },
    flags: 3,
    post: (text) => sent.push(JSON.parse(text) as Sent),
    richApi: answer,
  });
  const { xdmInfo } = JSON.parse(host.frameName) as { xdmInfo: string };
  const conversation = xdmInfo.split("|")[0];
  const tell = (_actionName: string, _actionType: number, _data: unknown = {}) =>
    host.receive(JSON.stringify({ _messageType: 0, _actionName, _actionType, _conversationId: conversation, _correlationId: 7, _data }));
  return { host, sent, tell };
}

test("the frame's name tells the client where it is", () => {
  const { host } = connected();
  expect(JSON.parse(host.frameName)).toMatchObject({
    serializerVersion: 1,
    hostInfo: expect.stringMatching(/^Excel\$Web\$16\.00\$zh-TW\$.+\$\$disableLogging\$3$/) as string,
  });
});

test("the app context carries the requirement sets as a JSON text", () => {
  const { sent, tell } = connected();
  tell("ContextActivationManager_getAppContextAsync", 0);
  expect(sent[0]).toMatchObject({
    _correlationId: 7,
    _responseType: 0,
    _data: { _requirementMatrix: '{"ExcelApi":"1.15"}', _docUrl: "https://host/a.xlsx" },
  });
});

test("events are delivered while they are registered", () => {
  const { host, sent, tell } = connected();
  expect(host.fire(OfficeEvent.selectionChanged, {})).toBe(false);
  tell("register", 1, { eventDispId: OfficeEvent.selectionChanged });
  expect(host.fire(OfficeEvent.selectionChanged, { a: 1 })).toBe(true);
  expect(sent.at(-1)).toMatchObject({ _actionName: "register", _responseType: 1, _data: { a: 1 } });
  tell("unregister", 2, { eventDispId: OfficeEvent.selectionChanged });
  expect(host.fire(OfficeEvent.selectionChanged, {})).toBe(false);
});

test("a request is always answered, even when the host fails", async () => {
  const { sent, tell } = connected(() => Promise.reject(new Error("bug")));
  tell("executeMethod", 0, { DdaMethod: { DispatchId: 93 }, ArrayData: ["", "POST", "", [], "{}", 0, 4] });
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(sent[0]?._data).toEqual({ Error: 5001, Version: 1 });
});

test("messages of other conversations and texts that are no messages are ignored", () => {
  const { host, sent } = connected();
  host.receive("not json");
  host.receive(
    JSON.stringify({ _messageType: 0, _actionName: "x", _actionType: 0, _conversationId: "other", _correlationId: 1, _data: {} }),
  );
  expect(sent).toEqual([]);
});

test("an unknown method of the old API is refused, not left unanswered", () => {
  const { sent, tell } = connected();
  tell("executeMethod", 0, { DdaMethod: { DispatchId: 64 } });
  expect(sent[0]?._data).toEqual({ Error: 5000, Version: 1 });
});

test.each([
  [5, "next"],
  [6, "previous"],
  [13, "tab"],
  [14, "shiftTab"],
  [15, "toCells"],
  [16, "toCells"],
])("what the client says when the keyboard leaves the pane is heard: %i is %s", (action, exit) => {
  const { host, sent, tell } = connected();
  const heard: string[] = [];
  host.onExit = (one) => heard.push(one);
  tell("ContextActivationManager_notifyHost", 0, { 0: "id", 1: action });
  tell("ContextActivationManager_notifyHost", 0, { 0: "id", 1: 0 });
  expect(heard).toEqual([exit]);
  expect(sent).toHaveLength(2);
});
