import { Command } from 'commander';
import { importCommand } from './park/import.js';
import { readCommand } from './park/read.js';
import { reviewCommand } from './park/review.js';
import { showCommand } from './park/show.js';
import { templateCommand } from './park/template.js';

/** `cetu park …`: what parks come to by a scheme, and how what is known of one gets in. */
export const parkCommand = (): Command => {
  const park = new Command('park').description('what a park comes to by a scheme: its evidence in, its assessment out');
  park.addCommand(showCommand().copyInheritedSettings(park), { isDefault: true });
  park.addCommand(templateCommand().copyInheritedSettings(park));
  park.addCommand(importCommand().copyInheritedSettings(park));
  park.addCommand(readCommand().copyInheritedSettings(park));
  park.addCommand(reviewCommand().copyInheritedSettings(park));
  return park;
};
