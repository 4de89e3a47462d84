// What Python sees: a Kernel made of the arrays of a grounded problem, which keeps its worlds and memories between calls.
#include <nanobind/nanobind.h>
#include <nanobind/ndarray.h>
#include <nanobind/stl/optional.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/tuple.h>
#include <nanobind/stl/vector.h>

#include "author.hpp"

namespace nb = nanobind;
using namespace nb::literals;

namespace chekhov {

using Ints = nb::ndarray<const std::int32_t, nb::ndim<1>, nb::c_contig, nb::device::cpu>;

template <class Row>
std::vector<Row> rows_of(nb::handle flat, const char* name) {
    const auto ints = nb::cast<Ints>(flat.attr(name));
    static_assert(sizeof(Row) % sizeof(std::int32_t) == 0);
    std::vector<Row> rows(ints.size() * sizeof(std::int32_t) / sizeof(Row));
    if (!rows.empty()) std::memcpy(rows.data(), ints.data(), rows.size() * sizeof(Row));
    return rows;
}

Lists lists_of(nb::handle flat, const char* starts, const char* items) {
    return {rows_of<std::int32_t>(flat, starts), rows_of<std::int32_t>(flat, items)};
}

Problem problem_of(nb::handle flat) {
    Problem problem;
    problem.characters = static_cast<int>(nb::len(nb::object(flat.attr("characters"))));
    problem.entities = static_cast<int>(nb::len(nb::object(flat.attr("entities"))));
    problem.scale = nb::cast<std::int64_t>(flat.attr("scale"));
    problem.introspective = nb::cast<bool>(flat.attr("introspective"));
    problem.kind = rows_of<std::int32_t>(flat, "kind");
    problem.unknown = rows_of<std::int32_t>(flat, "unknown");
    problem.initial = rows_of<std::int32_t>(flat, "initial");
    problem.stated = rows_of<Stated>(flat, "stated");
    problem.chains = lists_of(flat, "chain_starts", "chain_items");
    problem.disjuncts = lists_of(flat, "disjunct_starts", "disjunct_items");
    problem.conditions = lists_of(flat, "condition_starts", "condition_items");
    problem.consenting = lists_of(flat, "consenting_starts", "consenting_items");
    problem.nodes = rows_of<Node>(flat, "nodes");
    problem.atoms = rows_of<Atom>(flat, "atoms");
    problem.effects = rows_of<Effect>(flat, "effects");
    problem.action_precondition = rows_of<std::int32_t>(flat, "action_precondition");
    problem.action_effects = rows_of<std::int32_t>(flat, "action_effects");
    problem.observing = rows_of<std::int32_t>(flat, "observing");
    problem.trigger_precondition = rows_of<std::int32_t>(flat, "trigger_precondition");
    problem.trigger_effects = rows_of<std::int32_t>(flat, "trigger_effects");
    problem.trigger_stratum = rows_of<std::int32_t>(flat, "trigger_stratum");
    problem.utility = rows_of<std::int32_t>(flat, "utility");
    problem.prepare();
    return problem;
}

// How a search ended: ("found" | "impossible" | "out of reach", nothing), ("gave up", limit) or ("looping", triggers).
using Outcome = std::tuple<std::string, nb::object>;

class Kernel {
public:
    explicit Kernel(nb::handle flat) : problem_(problem_of(flat)) { forget(); }

    Outcome search(Value goal, int author, int character, int epistemic, std::uint64_t most_worlds, std::uint64_t most_bytes,
                   std::optional<double> seconds, nb::object accept) {
        Budget& budget = state_->budget;
        const std::uint64_t made = budget.made, asked = state_->minds.questions;
        worlds = nodes = questions = 0;
        plan.clear(), reasons.clear();
        budget.most = made + most_worlds;
        budget.most_bytes = most_bytes;
        budget.until = seconds ? Budget::now() + *seconds : -1;
        budget.look = [] {
            nb::gil_scoped_acquire held;
            if (PyErr_CheckSignals()) throw nb::python_error();
        };
        Accept asking;
        if (!accept.is_none())
            asking = [&](const std::vector<int>& actions, const std::vector<int>& why) {
                nb::gil_scoped_acquire held;
                return nb::cast<bool>(accept(actions, why));
            };
        Author one(state_->worlds, state_->bounds, state_->minds, goal, {author, character, epistemic}, std::move(asking));
        const auto tell = [&] {
            worlds = budget.made - made, nodes = one.looked_at, questions = state_->minds.questions - asked;
        };
        try {
            Ending ending;
            {
                nb::gil_scoped_release free;
                ending = one.deepen();
            }
            tell();
            plan = one.plan, reasons = one.reasons, utility = one.utility;
            static constexpr const char* names[] = {"found", "impossible", "out of reach"};
            return {names[static_cast<int>(ending)], nb::none()};
        } catch (const Exhausted& bound) {
            tell();
            forget();
            return {"gave up", nb::cast(bound.limit.c_str())};
        } catch (const Looping& loop) {
            tell();
            forget();
            return {"looping", nb::cast(loop.triggers)};
        } catch (...) { // interrupted, or what `accept` raised
            tell();
            forget();
            throw;
        }
    }

    Id start(int level) { return state_->worlds.start(level); }
    Id after(int action, int level, Id world, int owner) { return state_->worlds.after(action, level, world, owner); }
    std::vector<int> actions(int level, Id world, int owner) {
        std::vector<int> found;
        state_->worlds.actions(level, world, owner, found);
        return found;
    }
    std::vector<Value> values(int level, Id world) const {
        std::vector<Value> found;
        for (int fluent = 0; fluent < problem_.fluents(); ++fluent) found.push_back(state_->worlds.at(state_->worlds.value(level, world), fluent));
        return found;
    }
    std::vector<std::int64_t> minds(int level, Id world) const {
        std::vector<std::int64_t> found;
        for (int who = 0; who < problem_.characters; ++who) {
            const Id mind = state_->worlds.minds(level, world)[who];
            found.push_back(mind == SELF ? -1 : static_cast<std::int64_t>(mind));
        }
        return found;
    }
    std::uint64_t bytes() const { return state_->budget.bytes; }
    void forget() { state_ = std::make_unique<State>(problem_); }

    std::vector<int> plan, reasons;
    Value utility = 0;
    std::uint64_t worlds = 0, nodes = 0, questions = 0;

private:
    struct State {
        explicit State(const Problem& problem) : worlds(problem, budget), bounds(worlds), minds(worlds, bounds) {}
        Budget budget;
        Worlds worlds;
        Bounds bounds;
        Minds minds;
    };
    Problem problem_;
    std::unique_ptr<State> state_;
};

} // namespace chekhov

NB_MODULE(_kernel, m) {
    using chekhov::Kernel;
    nb::register_exception_translator([](const std::exception_ptr& thrown, void*) {
        try {
            std::rethrow_exception(thrown);
        } catch (const chekhov::Looping& loop) {
            PyErr_SetObject(PyExc_RuntimeError, nb::cast(loop.triggers).ptr());
        }
    });
    nb::class_<Kernel>(m, "Kernel")
        .def(nb::init<nb::handle>(), "flat"_a)
        .def("search", &Kernel::search, "goal"_a, "author"_a, "character"_a, "epistemic"_a, "most_worlds"_a, "most_bytes"_a,
             "seconds"_a.none(), "accept"_a.none())
        .def("start", &Kernel::start, "level"_a)
        .def("after", &Kernel::after, "action"_a, "level"_a, "world"_a, "owner"_a)
        .def("actions", &Kernel::actions, "level"_a, "world"_a, "owner"_a)
        .def("values", &Kernel::values, "level"_a, "world"_a)
        .def("minds", &Kernel::minds, "level"_a, "world"_a)
        .def("forget", &Kernel::forget)
        .def_prop_ro("bytes", &Kernel::bytes)
        .def_ro("plan", &Kernel::plan)
        .def_ro("reasons", &Kernel::reasons)
        .def_ro("utility", &Kernel::utility)
        .def_ro("worlds", &Kernel::worlds)
        .def_ro("nodes", &Kernel::nodes)
        .def_ro("questions", &Kernel::questions);
}
