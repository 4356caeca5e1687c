import type { VNode } from 'preact';
import type { ToolBodyProps } from './Tool.tsx';
export function SolveTool({ session }: ToolBodyProps): VNode { return <p>{session.locale}</p>; }
