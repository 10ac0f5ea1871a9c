/** Starts to measure; gives the seconds of processor that this process used since, whatever other programs did meanwhile. */
export function processorSeconds(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };
}
