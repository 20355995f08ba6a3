package caseclock.query.operations.page;

import caseclock.query.operations.DeadLetterAnswer;
import java.util.Optional;

/**
 * Asks why a dead letter is to be set aside.
 *
 * @param typed what was typed before
 * @param error what was wrong with it
 */
public record SetAsidePage(LetterLine letter, String typed, Optional<String> error) {

    static SetAsidePage of(DeadLetterAnswer letter, String typed, Optional<String> error) {
        return new SetAsidePage(LetterLine.of(letter), typed, error);
    }
}
