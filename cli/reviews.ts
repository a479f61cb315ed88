import { Command } from 'commander';
import { exportCommand } from './reviews/export.js';
import { importCommand } from './reviews/import.js';
import { listCommand } from './reviews/list.js';
import { withdrawCommand } from './reviews/withdraw.js';

/** `cetu reviews …`: what people said of links and corrected in readings: listed, written to a file, read from one, taken back. */
export const reviewsCommand = (): Command => {
  const reviews = new Command('reviews').description(
    'what people said of links and corrected in readings: listed, written to a file, read from one, taken back',
  );
  reviews.addCommand(listCommand().copyInheritedSettings(reviews), { isDefault: true });
  reviews.addCommand(exportCommand().copyInheritedSettings(reviews));
  reviews.addCommand(importCommand().copyInheritedSettings(reviews));
  reviews.addCommand(withdrawCommand().copyInheritedSettings(reviews));
  return reviews;
};
