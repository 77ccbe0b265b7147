import dayjs from 'dayjs';

/** 10:42, of an ISO instant in this PC's time. */
export function clockTime(instant: string): string {
  return dayjs(instant).format('HH:mm');
}

/** 今天 10:42, 昨天 09:05, 3月2日 16:20 or 2019年12月30日. */
export function friendlyTime(instant: string, now: Date): string {
  const time = dayjs(instant);
  const today = dayjs(now);
  if (time.isSame(today, 'day')) return `今天 ${time.format('HH:mm')}`;
  if (time.isSame(today.subtract(1, 'day'), 'day')) return `昨天 ${time.format('HH:mm')}`;
  return time.isSame(today, 'year') ? time.format('M月D日 HH:mm') : time.format('YYYY年M月D日');
}
