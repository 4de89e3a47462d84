// The author's search: a shortest plan that reaches the goal, every action of it explained for everybody who takes part.
//
// Two deepenings, one in the other: on the epistemic limit, and on the length of explanations. Rounds take turns, and what was worked out in
// one serves all; rounds that cannot differ from one that has ended are left out. In each round A* (Hart, Nilsson and Raphael 1968) over
// worlds; whether an action is explained is asked only when the search would go on from it. The round with the longest
// explanations is begun before the narrower ones, and is eager from the start: what looks near the goal, and what a plan of the relaxation
// does, comes first.
#pragma once

#include "minds.hpp"

namespace chekhov {

struct Limits {
    int author, character, epistemic;
};

enum class Ending { found, impossible, out_of_reach };

// Asks whether a plan is acceptable: its actions, and its reasons (for each action how many, and each as Minds::tell says).
using Accept = std::function<bool(const std::vector<int>&, const std::vector<int>&)>;

class Author {
public:
    Author(Worlds& worlds, Bounds& bounds, Minds& minds, Value goal, Limits limits, Accept accept)
        : worlds_(worlds), bounds_(bounds), minds_(minds), problem_(worlds.problem()), nobody_(problem_.characters), goal_(goal),
          limits_(limits), accept_(std::move(accept)), steps_(worlds.budget(), 3) {}

    std::uint64_t looked_at = 0;
    Value utility = 0; // at the end of the plan that was found

    // Rounds with ever wider limits take turns, the narrow ones first and longest, until a plan is found or every round has come to its end.
    Ending deepen() {
        const int longest = std::clamp(limits_.character, 1, NEVER), deepest = std::clamp(limits_.epistemic, 0, 64);
        const int narrower = std::max(1, longest - 1); // the longest have a round of their own
        int depth = std::min(1, deepest), steps = 1;
        for (int turn = 0;; ++turn) {
            while (depth <= deepest && steps > std::min(narrower, shortest_of(depth))) ++depth, steps = 1;
            if (depth <= deepest && !differs(depth)) depth = deepest + 1;
            if (depth <= deepest) {
                if (steps == 1 && longest > 1) rounds_.push_back(std::make_unique<Round>(*this, depth, longest, turn, true));
                rounds_.push_back(std::make_unique<Round>(*this, depth, steps++, turn, false));
            }
            if (rounds_.empty()) return ending_;
            if (take_turns(turn)) return Ending::found;
            if (ending_ == Ending::out_of_reach) return ending_;
        }
    }

private:
    // One pair of limits that is searched.
    struct Entry {
        int promise, guess, length; // the less the better
        Id order, step;      // the step that leads there; NONE at the start
        bool operator<(const Entry& other) const { // the best last: a heap gives the greatest
            if (promise != other.promise) return promise > other.promise;
            if (guess != other.guess) return guess > other.guess;
            if (length != other.length) return length < other.length;
            return order < other.order;
        }
    };
    struct Round {
        Round(Author& author, int depth, int steps, int born, bool ahead)
            : depth(depth), steps(steps), born(born), level(depth + 1 + author.problem_.reach), ahead(ahead), eager(ahead), closed(author.worlds_.budget()) {}
        int depth, steps, born, level;
        bool ahead; // begun before the narrower ones, and eager from the start
        bool refused = false, begun = false, eager = false;
        std::uint64_t spent = 0;
        unsigned cut = 0;
        Id root = 0, made = 0;
        Value start = 0;
        std::vector<Entry> queue;
        Memo<1, int> closed; // worlds, and in how few steps they were reached
    };
    struct Step {
        Id before, world;
        std::int32_t action;
    };
    enum class Turn { found, ended, goes_on };
    static constexpr std::uint64_t PATIENT = 1 << 12; // a round whose turns are longer than this grows eager
    static constexpr int EAGER = 3;                   // how much more the way ahead then counts than the way behind
    static constexpr std::uint64_t TURN = 256; // so many worlds and nodes are a turn of a new round; it doubles with every turn
    static constexpr std::uint64_t START = 1 << 15;   // so much work is the start of a round that was begun before its time

    int shortest_of(int depth) const {
        const auto found = short_.find(depth);
        return found == short_.end() ? NEVER : found->second;
    }
    // Can rounds of a depth find more than those above? (Not known while one of these still runs.)
    bool differs(int depth) const {
        const int above = depth - 1;
        for (const auto& round : rounds_)
            if (round->depth == above) return true;
        const auto cut = cuts_.find(above);
        return cut == cuts_.end() || cut->second;
    }
    bool take_turns(int turn) {
        for (std::size_t i = 0; i < rounds_.size();) {
            Round& round = *rounds_[i];
            const Turn outcome = take_turn(round, share(round, turn));
            if (outcome == Turn::found) return true;
            if (outcome == Turn::goes_on) {
                ++i;
                continue;
            }
            if (!round.refused) {
                ending_ = Ending::out_of_reach;
                return false;
            }
            cuts_[round.depth] |= round.cut & SHALLOW;
            if (!(round.cut & SHORT)) short_[round.depth] = std::min(round.steps, shortest_of(round.depth));
            rounds_.erase(rounds_.begin() + static_cast<std::ptrdiff_t>(i));
        }
        std::erase_if(rounds_, [&](const auto& round) { return round->steps > shortest_of(round->depth); });
        return false;
    }

    // How much work a turn may be: twice as much as the last. A round that was begun before its time waits for it once it has had its start.
    static std::uint64_t share(const Round& round, int turn) {
        const int waits = round.ahead && round.spent > START ? round.steps - 1 : 0;
        return TURN << std::clamp(turn - round.born - waits, 0, 40);
    }

    Turn take_turn(Round& round, std::uint64_t effort) {
        if (!round.eager && effort > PATIENT) hurry(round);
        minds_.cut = 0;
        const std::uint64_t until = worlds_.budget().made + looked_at + effort;
        Turn outcome = Turn::goes_on;
        while (outcome == Turn::goes_on) {
            const std::uint64_t before = looked_at;
            outcome = go_on(round);
            if (looked_at != before && worlds_.budget().made + looked_at > until) break;
        }
        round.cut |= minds_.cut;
        round.spent += worlds_.budget().made + looked_at + effort - until;
        return outcome;
    }

    // From now on what looks near the goal comes first, so that a plan is found that may be longer than the shortest.
    void hurry(Round& round) {
        round.eager = true;
        for (Entry& entry : round.queue) {
            if (entry.step == NONE) continue;
            const Step& step = this->step(entry.step);
            const Id value = worlds_.value(round.level, step.world);
            const Id guess = problem_.entangled ? worlds_.value(round.level, worlds_.after(step.action, round.level, step.world, nobody_))
                                                : worlds_.after(step.action, 0, value, nobody_);
            entry.promise = entry.length + EAGER * bounds_.guess(guess, goal_, limits_.author - entry.length);
        }
        std::make_heap(round.queue.begin(), round.queue.end());
    }

    // One node of A*.
    Turn go_on(Round& round) {
        if (!round.begun) begin(round);
        if (round.queue.empty()) return Turn::ended;
        std::pop_heap(round.queue.begin(), round.queue.end());
        const Entry entry = round.queue.back();
        round.queue.pop_back();
        Id world = round.root;
        bool known = false;
        if (entry.step != NONE) {
            const Step step = this->step(entry.step);
            world = worlds_.after(step.action, round.level, step.world, nobody_);
            const int* before = round.closed.find({world});
            known = before && *before <= entry.length;
            if (known && !done(round, world)) return Turn::goes_on; // an end that was refused may be reached by a better way
            ++looked_at;
            worlds_.budget().tick();
            if (!minds_.explained(step.action, round.level, step.world, nobody_, round.steps)) {
                round.refused = true;
                return Turn::goes_on;
            }
        }
        if (!known) round.closed.set({world}, entry.length);
        if (entry.step != NONE && done(round, world)) {
            if (accepted(round, entry.step, world)) return Turn::found;
            round.refused = true;
        }
        if (!known && entry.length < limits_.author) expand(round, world, entry);
        return Turn::goes_on;
    }

    void begin(Round& round) {
        round.begun = true;
        round.root = worlds_.start(round.level);
        round.start = bounds_.utility(nobody_, round.level, round.root, nobody_);
        if (bounds_.steps(nobody_, worlds_.value(round.level, round.root), goal_, limits_.author) <= limits_.author)
            round.queue.push_back({0, 0, 0, NONE, NONE});
    }

    void expand(Round& round, Id world, const Entry& entry) {
        const Id value = worlds_.value(round.level, world);
        worlds_.actions(round.level, world, nobody_, actions_);
        const std::vector<int> helpful = bounds_.helpful(value, goal_, limits_.author - entry.length);
        for (int action : actions_) {
            const Id guess = problem_.entangled ? worlds_.value(round.level, worlds_.after(action, round.level, world, nobody_))
                                                : worlds_.after(action, 0, value, nobody_);
            const int length = entry.length + 1;
            const int least = length + bounds_.steps(nobody_, guess, goal_, limits_.author - length);
            if (least > limits_.author) continue;
            *reinterpret_cast<Step*>(steps_.push()) = {entry.step, world, action};
            worlds_.budget().grow(sizeof(Entry));
            const int further = bounds_.guess(guess, goal_, limits_.author - length);
            const int promise = round.eager ? length + EAGER * further : least;
            const bool helps = std::binary_search(helpful.begin(), helpful.end(), action);
            round.queue.push_back({promise, 2 * further + !helps, length, round.made++, static_cast<Id>(steps_.size() - 1)});
            std::push_heap(round.queue.begin(), round.queue.end());
        }
    }

    const Step& step(Id number) const { return *reinterpret_cast<const Step*>(steps_[number]); }

    bool done(const Round& round, Id world) {
        const Value worth = bounds_.utility(nobody_, round.level, world, nobody_);
        return worth >= goal_ && better(worth, round.start);
    }

    // Leave out what a plan does as well without, until nothing can be left out.
    void shorten(const Round& round, std::vector<Step>& path, Id& end) {
        if (!round.eager) return; // a shortest plan is minimal
        const Value wanted = bounds_.utility(nobody_, round.level, end, nobody_);
        for (bool shorter = true; shorter;) {
            std::vector<Step> part;
            std::vector<Value> before;
            Id last = end;
            shorter = does(round, path, 0, round.root, wanted, path.size() - 1, before, part, last);
            if (!shorter) return;
            path = std::move(part);
            end = last;
        }
    }

    // Is there a part of `path` from number `at` on, of at most `room` steps, that is a plan and worth as much? It is gathered in `part`.
    bool does(const Round& round, const std::vector<Step>& path, std::size_t at, Id world, Value wanted, std::size_t room,
              std::vector<Value>& before, std::vector<Step>& part, Id& last) {
        const Value now = bounds_.utility(nobody_, round.level, world, nobody_);
        if (!before.empty() && now >= wanted && std::all_of(before.begin(), before.end(), [&](Value worth) { return better(now, worth); })) {
            last = world;
            return true;
        }
        if (!room) return false;
        before.push_back(now);
        bool found = false;
        for (std::size_t number = at; number < path.size() && !found; ++number) {
            const int action = path[number].action;
            if (!worlds_.possible(action, round.level, world, nobody_)) continue;
            const Id after = worlds_.after(action, round.level, world, nobody_);
            const std::size_t size = part.size();
            part.push_back({NONE, world, action});
            found = after != world && does(round, path, number + 1, after, wanted, room - 1, before, part, last) &&
                    minds_.explained(action, round.level, world, nobody_, round.steps);
            if (!found) part.resize(size); // with what may have followed
        }
        before.pop_back();
        return found;
    }

    // Whether the plan that ends with a step is acceptable, with everybody's reasons.
    bool accepted(const Round& round, Id last, Id end) {
        std::vector<Step> path;
        for (Id at = last; at != NONE; at = step(at).before) path.push_back(step(at));
        std::reverse(path.begin(), path.end());
        shorten(round, path, end);
        std::vector<int> actions, reasons;
        for (const Step& one : path) {
            actions.push_back(one.action);
            const auto consenting = problem_.consenting[one.action];
            reasons.push_back(static_cast<int>(consenting.size()));
            for (int who : consenting) minds_.tell(one.action, round.level, one.world, who, round.steps, reasons);
        }
        if (accept_ && !accept_(actions, reasons)) return false;
        utility = bounds_.utility(nobody_, round.level, end, nobody_);
        plan = std::move(actions);
        this->reasons = std::move(reasons);
        return true;
    }

public:
    std::vector<int> plan, reasons; // what was found

private:
    Worlds& worlds_;
    Bounds& bounds_;
    Minds& minds_;
    const Problem& problem_;
    int nobody_;
    Value goal_;
    Limits limits_;
    Accept accept_;
    Pages<Id> steps_;
    Ending ending_ = Ending::impossible;
    std::vector<std::unique_ptr<Round>> rounds_;
    std::map<int, unsigned> cuts_;
    std::map<int, int> short_;
    std::vector<int> actions_;
};

} // namespace chekhov
