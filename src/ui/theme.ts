import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core'

// The clay of a tessera. White on shade 7, and shade 7 on white, read at 5.4:1.
const clay: MantineColorsTuple = [
  '#fbf4f0',
  '#f5e6de',
  '#ebcfc1',
  '#dfb19b',
  '#d69477',
  '#c97a58',
  '#b96442',
  '#a45434',
  '#86432a',
  '#5e2f1e',
]
const gray: MantineColorsTuple = [
  '#fafaf9',
  '#f4f4f3',
  '#ebebe9',
  '#dededb',
  '#c9c9c6',
  '#8c8c87',
  '#696965',
  '#52524e',
  '#3d3d3a',
  '#21211f',
]
const dark: MantineColorsTuple = [
  '#ececea',
  '#c4c4c1',
  '#a2a29e',
  '#8c8c87',
  '#3b3b39',
  '#2f2f2d',
  '#252523',
  '#1b1b1a',
  '#151514',
  '#0f0f0e',
]

const sans =
  "'Inter Variable', 'Noto Sans SC Variable', system-ui, 'PingFang SC', 'Microsoft YaHei', sans-serif"

/** How everything looks: neutral surfaces, one accent, small radii, compact controls. */
export const theme = createTheme({
  primaryColor: 'clay',
  primaryShade: 7,
  colors: { clay, gray, dark },
  white: '#ffffff',
  black: '#21211f',
  fontFamily: sans,
  fontFamilyMonospace: "ui-monospace, 'SF Mono', Menlo, Consolas, monospace",
  defaultRadius: 'sm',
  radius: { xs: '3px', sm: '6px', md: '8px', lg: '12px', xl: '20px' },
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '18px' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.5' },
  headings: {
    fontFamily: sans,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '20px', lineHeight: '1.3' },
      h2: { fontSize: '16px', lineHeight: '1.4' },
      h3: { fontSize: '14px', lineHeight: '1.45' },
      h4: { fontSize: '13px', lineHeight: '1.45' },
    },
  },
  shadows: {
    sm: '0 1px 2px rgb(0 0 0 / 6%)',
    md: '0 4px 16px rgb(0 0 0 / 8%), 0 1px 3px rgb(0 0 0 / 6%)',
    lg: '0 12px 40px rgb(0 0 0 / 14%), 0 2px 8px rgb(0 0 0 / 8%)',
  },
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
    Badge: { defaultProps: { variant: 'light', radius: 'sm', tt: 'none', fw: 500 } },
    Button: { defaultProps: { size: 'sm', fw: 500 } },
    InputWrapper: {
      styles: { label: { fontWeight: 500, marginBottom: 3 }, description: { marginBottom: 5 } },
    },
    Drawer: {
      defaultProps: { overlayProps: { backgroundOpacity: 0.3 }, transitionProps: { duration: 140 } },
    },
    Menu: {
      // The placeholder that takes the first focus is no menu item, and screen readers stumble over it.
      defaultProps: {
        withInitialFocusPlaceholder: false,
        shadow: 'md',
        position: 'bottom-end',
        transitionProps: { duration: 80 },
      },
    },
    Modal: {
      styles: { title: { fontSize: 16, fontWeight: 600 } },
      defaultProps: {
        centered: true,
        radius: 'md',
        transitionProps: { duration: 100 },
        overlayProps: { backgroundOpacity: 0.35 },
      },
    },
    NavLink: { defaultProps: { variant: 'light' } },
    Paper: { defaultProps: { radius: 'md' } },
    Popover: { defaultProps: { shadow: 'md', transitionProps: { duration: 80 } } },
    Tooltip: {
      defaultProps: { openDelay: 350, color: 'dark.6', fz: 'xs', transitionProps: { duration: 80 } },
    },
  },
})

/** The colours in which Mantine's own choice would be too pale to read (WCAG 2.2 AA) or too loud, and our surfaces. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#696965',
    '--mantine-color-placeholder': '#757571',
    '--mantine-color-error': '#c92a2a',
    '--mantine-color-default-border': '#dededb',
    '--mantine-color-red-light-color': '#bc2727',
    '--mantine-color-cyan-light-color': '#0a6f82',
    '--mantine-color-teal-light-color': '#077453',
    '--mantine-color-green-light-color': '#247635',
    '--mantine-color-lime-light-color': '#47730a',
    '--mantine-color-yellow-light-color': '#a05300',
    '--mantine-color-orange-light-color': '#b13b0c',
    '--tessera-rail': '#fafaf9',
    '--tessera-line': '#ebebe9',
    '--tessera-hover': '#f4f4f3',
  },
  dark: {
    '--mantine-color-dimmed': '#a2a29e',
    '--mantine-color-placeholder': '#8c8c87',
    '--mantine-color-error': '#ff8787',
    '--mantine-color-yellow-light': '#46310c',
    '--mantine-color-yellow-light-hover': '#573d0f',
    '--mantine-color-orange-light': '#48280f',
    '--mantine-color-orange-light-hover': '#5a3213',
    '--mantine-color-default-border': '#3b3b39',
    '--tessera-rail': '#151514',
    '--tessera-line': '#2f2f2d',
    '--tessera-hover': '#252523',
  },
})
