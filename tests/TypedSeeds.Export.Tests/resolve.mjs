// Standard input: { text, selectors }. Standard output: for each selector the ranges of the text that it leads to, in UTF-16 units.
import { readFileSync } from 'node:fs';
import { textPositionSelectorMatcher, textQuoteSelectorMatcher } from '@apache-annotator/selector';

const matchers = { TextPositionSelector: textPositionSelectorMatcher, TextQuoteSelector: textQuoteSelectorMatcher };
const { text, selectors } = JSON.parse(readFileSync(0, 'utf8'));

// The whole text is one chunk, so that an index in it is an offset of the text.
const chunk = { data: text };
const chunker = () => ({ currentChunk: chunk, nextChunk: () => null, previousChunk: () => null, precedesCurrentChunk: () => false });

const found = [];
for (const selector of selectors) {
  const ranges = [];
  for await (const match of matchers[selector.type](selector)(chunker())) {
    ranges.push([match.startIndex, match.endIndex]);
  }
  found.push(ranges);
}

process.stdout.write(JSON.stringify(found));
