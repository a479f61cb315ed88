import { Command } from 'commander';
import { exportCommand } from './reviews/export.js';
import { importCommand } from './reviews/import.js';
import { listCommand } from './reviews/list.js';

/** `cetu reviews …`: what people said of links, listed, written to a file and read from one. */
export const reviewsCommand = (): Command => {
  const reviews = new Command('reviews').description(
    'what people said of links: listed, written to a file, read from one',
  );
  reviews.addCommand(listCommand().copyInheritedSettings(reviews), { isDefault: true });
  reviews.addCommand(exportCommand().copyInheritedSettings(reviews));
  reviews.addCommand(importCommand().copyInheritedSettings(reviews));
  return reviews;
};
