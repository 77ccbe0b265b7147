import { DatePicker } from 'antd';
import dayjs from 'dayjs';

interface DateFieldProps {
  readonly id?: string;
  readonly label?: string;
  readonly placeholder?: string;
  readonly size?: 'small' | 'middle';
  readonly disabled?: boolean;
  /** YYYY-MM-DD, or '' for none. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A day, typed as 2020-06-30 or picked; Chinese whatever language the system speaks. */
export function DateField({
  id,
  label,
  placeholder = '日期',
  size = 'middle',
  disabled = false,
  value,
  onChange,
}: DateFieldProps) {
  return (
    <DatePicker
      {...(id === undefined ? {} : { id })}
      {...(label === undefined ? {} : { 'aria-label': label })}
      size={size}
      disabled={disabled}
      placeholder={placeholder}
      format="YYYY-MM-DD"
      value={value === '' ? null : dayjs(value)}
      onChange={(day) => onChange(day === null ? '' : day.format('YYYY-MM-DD'))}
    />
  );
}
