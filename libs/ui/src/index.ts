export { AppShell, type AppShellProps } from './app-shell/AppShell.js';
export type { NavPlace } from './app-shell/MainNav.js';
export { Mark } from './app-shell/Mark.js';
export { Board, type BoardProps } from './board/Board.js';
export { BoardPiece, type BoardPieceProps, BoardPlace, type BoardPlaceProps } from './board/BoardPlace.js';
export { type BoardStop, focusPiece } from './board/board-stops.js';
export { fits, PickList, type PickListProps } from './board/PickList.js';
export { ScaleBar, type ScaleBarProps } from './board/ScaleBar.js';
export type { BoardDrop } from './board/use-board-drag.js';
export {
  Button,
  type ButtonProps,
  type ButtonTone,
  IconButton,
  type IconButtonProps,
} from './button/Button.js';
export { Card, type CardProps } from './card/Card.js';
export {
  type ChartAxis,
  type ChartPoint,
  ScatterChart,
  type ScatterChartProps,
} from './chart/ScatterChart.js';
export { BarChart, type BarChartProps, type BarRow } from './chart/BarChart.js';
export type { ChartTable } from './chart/chart-figure-shape.js';
export { ChartFigure, type ChartFigureProps } from './chart/ChartFigure.js';
export { FlowChart, type FlowChartProps, type FlowLink, type FlowPlace } from './chart/FlowChart.js';
export { GapChart, type GapChartProps, type GapRow } from './chart/GapChart.js';
export {
  IntervalChart,
  type IntervalChartProps,
  type IntervalLine,
  type IntervalRow,
} from './chart/IntervalChart.js';
export { PoolStrip, type PoolStripProps } from './chart/PoolStrip.js';
export { SpreadStrip, type SpreadStripProps, type StripMark } from './chart/SpreadStrip.js';
export { TrendChart, type TrendChartProps, type TrendSeries } from './chart/TrendChart.js';
export { Checkbox, CheckboxGroup, type CheckboxGroupProps, type CheckboxProps } from './checkbox/Checkbox.js';
export { classNames } from './class-names.js';
export { ComboBox, type ComboBoxProps } from './combo-box/ComboBox.js';
export { DefinitionTip, type DefinitionTipProps } from './definition-tip/DefinitionTip.js';
export { Dialog, type DialogProps } from './dialog/Dialog.js';
export { Disclosure, type DisclosureProps } from './disclosure/Disclosure.js';
export { FileButton, type FileButtonProps } from './file-button/FileButton.js';
export { type Fact, FactList, type FactListProps } from './fact-list/FactList.js';
export { FileField, type FileFieldProps } from './file-field/FileField.js';
export { ErrorSummary, Form, type FormFault, type FormProps } from './form/Form.js';
export { type HeatCell, type HeatRow, HeatTable, type HeatTableProps } from './heat-table/HeatTable.js';
export { Icon, type IconProps } from './icon/Icon.js';
export type { IconName } from './icon/paths.js';
export { Columns, Filters, Prose, Row, Stack } from './layout/Layout.js';
export { ButtonLink, type ButtonLinkProps, TextLink, type TextLinkProps } from './link/Link.js';
export { List, type ListProps, ListRow, type ListRowProps } from './list/List.js';
export type { Borders } from './map/borders.js';
export { type MapGroup, type MapPoint, PlaceMap, type PlaceMapProps } from './map/PlaceMap.js';
export { FloatingMenu, type FloatingMenuProps, Menu, type MenuAction, type MenuProps } from './menu/Menu.js';
export { Notice, type NoticeProps, type NoticeTone } from './notice/Notice.js';
export { type Figure, NumberText, type NumberTextProps } from './number-text/NumberText.js';
export { Breadcrumbs, type Crumb } from './page/Breadcrumbs.js';
export { Page, type PageProps, Section, type SectionProps } from './page/Page.js';
export { PersonLine, type PersonLineProps } from './person-line/PersonLine.js';
export { ProgressBar, type ProgressBarProps } from './progress-bar/ProgressBar.js';
export { Quote, type QuoteProps } from './quote/Quote.js';
export { RadioGroup, type RadioGroupProps } from './radio-group/RadioGroup.js';
export { RouterBridge, type RouterBridgeProps } from './router-bridge/RouterBridge.js';
export { SearchField, type SearchFieldProps } from './search-field/SearchField.js';
export { type Choice, Select, type SelectProps } from './select/Select.js';
export { ShowMore, type ShowMoreProps } from './show-more/ShowMore.js';
export { Loading, type LoadingProps, Skeleton, type SkeletonProps } from './skeleton/Skeleton.js';
export {
  EmptyState,
  type EmptyStateProps,
  FailedState,
  type FailedStateProps,
  RefusedState,
  type RefusedStateProps,
} from './states/States.js';
export { StatusLine, type StatusLineProps } from './status-line/StatusLine.js';
export {
  type Step,
  Steps,
  type StepsProps,
  Timeline,
  type TimelineEntry,
  type TimelineProps,
} from './steps/Steps.js';
export { Switch, type SwitchProps } from './switch/Switch.js';
export { type Column, type Sort, Table, type TableProps } from './table/Table.js';
export { type TabOption, Tabs, type TabsProps } from './tabs/Tabs.js';
export { Count, type CountProps, Tag, type TagProps } from './tag/Tag.js';
export { TextArea, type TextAreaProps } from './text-area/TextArea.js';
export { TextField, type TextFieldProps } from './text-field/TextField.js';
export { TimeStamp, type TimeStampProps } from './time-stamp/TimeStamp.js';
export { announce } from './toast/announce.js';
export { showToast, type ToastMessage, ToastRegion } from './toast/Toast.js';
export { Tool, Toolbar, type ToolbarProps, type ToolProps } from './toolbar/Toolbar.js';
export type { Tone } from './tone.js';
export { StillButton, StillToggle } from './button/Still.js';
export { ToggleButton, type ToggleButtonProps } from './button/ToggleButton.js';
export { VisuallyHidden } from './visually-hidden/VisuallyHidden.js';
export { WeightField, type WeightFieldProps } from './weight-field/WeightField.js';
