-- Where the measures look: clocks that the records came to say something else about.

create index clock_replaced on clock (council, known_to) where known_to is not null;
