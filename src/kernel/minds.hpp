// Why somebody would take part: the plans that people have in the worlds they believe in. Explanations of actions, each remembered.
//
// A world of level `extra` is one beyond the epistemic limit: there only the action itself counts. The plans of a world's owner are worked
// out backwards (a plan's rest is a plan from the next world on), as they are asked for, the single actions first, and are kept as linked
// lists that share their ends. Whatever is asked of others comes last, because it costs most.
#pragma once

#include "ways.hpp"

namespace chekhov {

// A sequence of actions: the first and the rest, with what its end is worth to whoever planned it.
struct Course {
    int action;
    Id rest;
    Value worth;
};

// What has decided on an answer: the limit on the length of explanations, the epistemic limit.
constexpr unsigned SHORT = 1, SHALLOW = 2;

class Minds {
public:
    Minds(Worlds& worlds, Bounds& bounds)
        : worlds_(worlds), bounds_(bounds), problem_(worlds.problem()), ways_(worlds, bounds), extra_(problem_.reach),
          plain_(!problem_.entangled && !problem_.reach), courses_(worlds.budget(), 3), rests_(worlds.budget()),
          plans_(worlds.budget()) {}

    std::uint64_t questions = 0;
    unsigned cut = 0; // gathers the limits that have decided on answers

    const Course& course(Id number) const { return *reinterpret_cast<const Course*>(courses_[number]); }

    // Has everybody whose consent an action needs, but the owner of the world, a reason for it there?
    bool explained(int action, int level, Id world, int owner, int steps) {
        for (int who : problem_.consenting[action])
            if (who != owner && explanation(action, level, world, who, steps) == NONE) return false;
        return true;
    }

    // A plan of somebody, in what they believe in a world, that begins with an action and has at most so many steps; or NONE.
    Id explanation(int action, int level, Id world, int who, int steps) {
        const Id mind = worlds_.minds(level, world)[who];
        const auto key = question(action, level, mind, who, steps);
        if (const Answer* known = explained_.find(key)) {
            cut |= known->cut;
            return known->course;
        }
        ++questions;
        const unsigned before = cut;
        cut = 0;
        const Id found = explain(action, level - 1, mind, who, steps);
        return settled(explained_, key, found, before);
    }

private:
    struct Answer {
        Id course = NONE;
        unsigned cut = 0;
    };
    using Key = std::array<std::uint64_t, 2>;
    using Answers = Memo<2, Answer>;

    // The plans of a world's owner, found one after the other and kept. `cut`: which limits have kept others out so far.
    struct Plans {
        struct Later {
            Id after;
            std::vector<int> actions;
        };
        // How far the work has come.
        struct Work {
            Value now;
            std::vector<int> actions;
            std::size_t at = 0;
            bool told = false; // whether the single action at `at` was told
            std::vector<Later> later;
            std::size_t which = 0, rest = 0, next = 0;
            bool asked = false;
            std::vector<int> willing;
        };
        int level, owner, steps;
        Id world;
        unsigned cut = 0;
        bool begun = false;
        std::vector<Id> found;
        std::unique_ptr<Work> work;
    };

    static std::uint64_t packed(int level, int who, int steps) {
        return (static_cast<std::uint64_t>(level) * 4096 + who) * (2u << 20) + steps;
    }
    Key question(int action, int level, Id mind, int who, int steps) const {
        return {static_cast<std::uint64_t>(mind) << 32 | static_cast<Id>(action), packed(level, who, steps)};
    }

    Id settled(Answers& answers, const Key& key, Id found, unsigned before) {
        const Answer answer{found, found == NONE ? cut : 0};
        answers.set(key, answer);
        cut = before | answer.cut;
        return found;
    }

    Id made(int action, Id rest, Value worth) {
        *reinterpret_cast<Course*>(courses_.push()) = {action, rest, worth};
        return static_cast<Id>(courses_.size() - 1);
    }

    // Remember that a limit, and not the matter itself, has decided.
    void note(int level, int least) {
        if (least < NEVER) cut |= level <= extra_ ? SHALLOW : SHORT;
    }

    Id explain(int action, int level, Id mind, int who, int steps) {
        if (steps < 1 || !worlds_.possible(action, level, mind, who)) return NONE;
        const Value now = bounds_.utility(who, level, mind, who);
        const auto [value, then] = outlook(action, level, mind, who);
        if (better(then, now)) return made(action, NONE, then);
        if (now == UNKNOWN) return NONE;
        const int least = 1 + ways_.least(who, value, now + 1, steps - 1);
        if (level <= extra_ || least > steps) {
            note(level, least);
            return NONE;
        }
        const Id rest = this->rest(level, mind, worlds_.after(action, level, mind, who), who, steps);
        return rest == NONE ? NONE : made(action, rest, course(rest).worth);
    }

    // How an explanation that has led to the world `after` can go on. (Actions that lead to the same world share the answer.)
    Id rest(int level, Id mind, Id after, int who, int steps) {
        const Key key = {static_cast<std::uint64_t>(mind) << 32 | after, packed(level, who, steps)};
        if (const Answer* known = rests_.find(key)) {
            cut |= known->cut;
            return known->course;
        }
        const unsigned before = cut;
        cut = 0;
        const Value now = bounds_.utility(who, level, mind, who);
        Id found = NONE;
        Plans& plans = this->plans(level, after, who, steps - 1);
        for (std::size_t i = 0; found == NONE;) {
            const Id one = plan(plans, i++);
            if (one == NONE) break;
            if (better(course(one).worth, now) && minimal(one, level, mind, who, steps)) found = one;
        }
        return settled(rests_, key, found, before);
    }

    // The valuation after an action, and what it is worth to the world's owner: where values hang on no belief, no world is made for it.
    std::pair<Id, Value> outlook(int action, int level, Id world, int owner) {
        if (plain_) {
            const Id value = worlds_.after(action, 0, worlds_.value(level, world), owner);
            return {value, bounds_.worth(owner, value)};
        }
        const Id after = worlds_.after(action, level, world, owner);
        return {worlds_.value(level, after), bounds_.utility(owner, level, after, owner)};
    }

    // ------------------------------------------------------------ plans

    Plans& plans(int level, Id world, int owner, int steps) {
        const Key key = {world, packed(level, owner, steps)};
        if (const Id* known = plans_.find(key)) return kept_[*known];
        worlds_.budget().grow(sizeof(Plans) + 32);
        kept_.push_back({level, owner, steps, world, 0, false, {}, nullptr});
        plans_.set(key, static_cast<Id>(kept_.size() - 1));
        return kept_.back();
    }

    // The plan of a number, or NONE after the last. (Plans are asked for in order.)
    Id plan(Plans& plans, std::size_t number) {
        if (number < plans.found.size()) return plans.found[number];
        if (!plans.begun || plans.work) {
            const unsigned before = cut;
            cut = 0;
            const Id found = plans.begun || begin(plans) ? go_on(plans) : NONE;
            plans.cut |= cut;
            cut = before;
            if (found != NONE) {
                plans.found.push_back(found);
                return found;
            }
            plans.work.reset();
        }
        cut |= plans.cut;
        return NONE;
    }

    bool begin(Plans& plans) {
        plans.begun = true;
        const Value now = bounds_.utility(plans.owner, plans.level, plans.world, plans.owner);
        if (now == UNKNOWN) return false;
        const int least = ways_.least(plans.owner, worlds_.value(plans.level, plans.world), now + 1, plans.steps);
        if (plans.steps < 1 || least > plans.steps) {
            note(plans.level, least);
            return false;
        }
        plans.work = std::make_unique<Plans::Work>();
        plans.work->now = now;
        worlds_.actions(plans.level, plans.world, plans.owner, plans.work->actions);
        return true;
    }

    // The next plan: single actions first, then those with a rest.
    Id go_on(Plans& plans) {
        const int level = plans.level, owner = plans.owner, steps = plans.steps;
        Plans::Work& at = *plans.work;
        for (; at.at < at.actions.size(); ++at.at, at.told = false) {
            const int action = at.actions[at.at];
            if (!at.told && !hopeful(action, level, plans.world, owner, steps)) continue;
            const auto [value, then] = outlook(action, level, plans.world, owner);
            if (!at.told && better(then, at.now) && explained(action, level, plans.world, owner, steps)) {
                at.told = true;
                return made(action, NONE, then);
            }
            const int least = 1 + ways_.least(owner, value, std::max(at.now, then) + 1, steps - 1);
            if (least > steps) {
                note(level, least);
                continue;
            }
            const Id after = worlds_.after(action, level, plans.world, owner);
            if (after == plans.world) continue;
            auto later = std::find_if(at.later.begin(), at.later.end(), [&](const auto& one) { return one.after == after; });
            if (later == at.later.end()) later = at.later.insert(at.later.end(), {after, {}});
            later->actions.push_back(action);
        }
        for (; at.which < at.later.size(); ++at.which, at.rest = 0, at.asked = false) {
            Plans& further = this->plans(level, at.later[at.which].after, owner, steps - 1);
            for (;; ++at.rest, at.next = 0) {
                const Id rest = plan(further, at.rest);
                if (rest == NONE) break;
                const Value worth = course(rest).worth;
                if (!at.next) {
                    if (!better(worth, at.now) || !minimal(rest, level, plans.world, owner, steps)) continue;
                    if (!at.asked) {
                        at.asked = true;
                        at.willing.clear();
                        for (int one : at.later[at.which].actions)
                            if (explained(one, level, plans.world, owner, steps)) at.willing.push_back(one);
                    }
                    if (at.willing.empty()) break;
                }
                if (at.next < at.willing.size()) return made(at.willing[at.next++], rest, worth);
            }
            at.next = 0;
        }
        return NONE;
    }

    // Could everybody who takes part, and somebody must, have a reason? (Cheap questions first: nothing is made but valuations.)
    bool hopeful(int action, int level, Id world, int owner, int steps) {
        const auto consenting = problem_.consenting[action];
        for (int who : consenting) {
            if (who == owner) continue;
            const Id mind = worlds_.minds(level, world)[who];
            if (const Answer* known = explained_.find(question(action, level, mind, who, steps))) {
                cut |= known->cut;
                if (known->course == NONE) return false;
            } else if (!imaginable(action, level - 1, mind, who, steps)) {
                return false;
            }
        }
        return !consenting.empty();
    }

    // Would an action make things better for somebody, by their lights, or could it lead to what would?
    bool imaginable(int action, int level, Id mind, int who, int steps) {
        if (!worlds_.possible(action, level, mind, who)) return false;
        if (!plain_) return true;
        const Id value = worlds_.value(level, mind), after = worlds_.after(action, 0, value, who);
        const Value now = bounds_.worth(who, value);
        if (better(bounds_.worth(who, after), now)) return true;
        if (now == UNKNOWN) return false;
        const int least =
            1 + (level <= extra_ ? bounds_.steps(who, after, now + 1, 1) : ways_.least(who, after, now + 1, steps - 1));
        if (level <= extra_ || least > steps) {
            note(level, least);
            return false;
        }
        return true;
    }

    // Would no part of what follows do as well without the action before it? (That no part *with* it does, the rest's own minimality says.)
    bool minimal(Id rest, int level, Id world, int owner, int steps) {
        const std::vector<int> actions = actions_of(rest);
        std::vector<Value> before;
        return !does(actions, 0, level, world, owner, steps, course(rest).worth, before);
    }

    // Is there a part of the actions from number `at` on that is a plan from the world and worth as much? `before`: what the worlds so far were worth.
    bool does(const std::vector<int>& actions, std::size_t at, int level, Id world, int owner, int steps, Value wanted, std::vector<Value>& before) {
        const Value now = bounds_.utility(owner, level, world, owner);
        if (!before.empty() && now >= wanted && std::all_of(before.begin(), before.end(), [&](Value worth) { return better(now, worth); }))
            return true;
        before.push_back(now);
        bool found = false;
        for (std::size_t number = at; number < actions.size() && !found; ++number) {
            const int action = actions[number];
            if (!worlds_.possible(action, level, world, owner)) continue;
            const Id after = worlds_.after(action, level, world, owner);
            found = after != world && does(actions, number + 1, level, after, owner, steps - 1, wanted, before) &&
                    explained(action, level, world, owner, steps);
        }
        before.pop_back();
        return found;
    }

    std::vector<int> actions_of(Id number) const {
        std::vector<int> found;
        for (; number != NONE; number = course(number).rest) found.push_back(course(number).action);
        return found;
    }

public:
    // The explanation of an action for somebody, with those it needs in turn, as numbers: who, how many actions, the actions, and for each
    // of them how many reasons of others follow, and these.
    void tell(int action, int level, Id world, int who, int steps, std::vector<int>& told) {
        const std::vector<int> actions = actions_of(explanation(action, level, world, who, steps));
        told.push_back(who);
        told.push_back(static_cast<int>(actions.size()));
        told.insert(told.end(), actions.begin(), actions.end());
        Id mind = worlds_.minds(level, world)[who];
        for (std::size_t at = 0; at < actions.size(); ++at) {
            const std::size_t count = told.size();
            told.push_back(0);
            for (int other : problem_.consenting[actions[at]]) {
                if (!at || other == who) continue;
                if (explanation(actions[at], level - 1, mind, other, steps - static_cast<int>(at)) == NONE) continue;
                ++told[count];
                tell(actions[at], level - 1, mind, other, steps - static_cast<int>(at), told);
            }
            mind = worlds_.after(actions[at], level - 1, mind, who);
        }
    }

private:
    Worlds& worlds_;
    Bounds& bounds_;
    const Problem& problem_;
    Ways ways_;
    int extra_;
    bool plain_;
    Pages<std::int32_t> courses_;
    Answers explained_{worlds_.budget()}, rests_;
    Memo<2, Id> plans_;
    std::deque<Plans> kept_;
};

} // namespace chekhov
