import { Injectable } from '@nestjs/common';
import { DigestPost } from './digest-post.js';
import { LetterPost } from './letter-post.js';

/** The two kinds of writing. */
@Injectable()
export class LetterPosts {
  constructor(
    readonly letters: LetterPost,
    readonly digests: DigestPost,
  ) {}
}
