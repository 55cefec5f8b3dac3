import { templateWork } from './formats/own-templates/template-work.ts';
import { answerQuestions } from './io/answer-questions.ts';

// Somebody's templates run here, apart from everything else.
answerQuestions(templateWork());
